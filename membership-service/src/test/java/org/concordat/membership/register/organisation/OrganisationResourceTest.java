package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationResourceTest {

    private static final String ORGANISATIONS = ROOT + "/organisations";

    private static String body(String name, String type, String subRegion, String more) {
        return "{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\"%s}".formatted(name, type, subRegion, more);
    }

    @Test
    void registersReadsAndTells() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        UUID county = anOrganisation(type, subRegion);
        var created = create(
                "/organisations",
                body(
                        "Allerdale Borough Council",
                        type,
                        subRegion,
                        ",\"parent\":\"%s\",\"identifiers\":[{\"scheme\":\"GB-GSS\",\"value\":\"E07000026\"}],\"effectiveOn\":\"2008-04-01\""
                                .formatted(county)));
        UUID id = id(created);
        created.then()
                .header("Location", endsWith(ORGANISATIONS + "/" + id))
                .header("ETag", "\"0\"")
                .body("parent", equalTo(county.toString()))
                .body("identifiers.value", contains("E07000026"))
                .body("activeUntil", nullValue());

        officer()
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Allerdale Borough Council"));
        officer()
                .queryParam("identifier", "GB-GSS:E07000026")
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].identifiers.scheme", contains("GB-GSS"));
        var event = Told.awaitValid("membership.organisations", "organisation-registered", id);
        assertThat(event.at("/state/identifiers/0/value").asText()).isEqualTo("E07000026");
    }

    @Test
    void amendsWhatIsSentRemovesWhatIsNullAndLeavesTheRest() {
        UUID id = id(
                create(
                        "/organisations",
                        body(
                                "Old Name",
                                anOrganisationType(),
                                aSubRegion(),
                                ",\"website\":\"https://old.example\",\"activeFrom\":\"1974-04-01\",\"effectiveOn\":\"2006-04-01\"")));
        officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"New Name\",\"website\":null,\"effectiveOn\":\"2008-04-01\",\"reason\":\"renamed\"}")
                .patch(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("New Name"))
                .body("website", nullValue())
                .body("activeFrom", equalTo("1974-04-01"));
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body("items.action", contains("organisation-registered", "organisation-amended"))
                .body("items[1].changes.field", contains("name", "website"));
        Told.awaitValid("membership.organisations", "organisation-amended", id);
    }

    @Test
    void staysReadableAsItWasOnADay() {
        UUID id = id(create(
                "/organisations",
                body("Before", anOrganisationType(), aSubRegion(), ",\"effectiveOn\":\"2006-04-01\"")));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"After\",\"effectiveOn\":\"2008-04-01\"}")
                .patch(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200);
        officer()
                .queryParam("asAt", "2008-03-31")
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Before"))
                .body("version", equalTo(0));
        officer()
                .queryParam("asAt", "2008-04-01")
                .get(ORGANISATIONS + "/" + id)
                .then()
                .body("name", equalTo("After"));
        officer()
                .queryParam("asAt", "2006-03-31")
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void listsByEachFilterAndPagesToTheEnd() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        for (String name : List.of("Needle 100%", "Haystack", "needle two")) {
            create("/organisations", body(name, type, subRegion, ""));
        }
        create("/organisations", body("Gone", type, subRegion, ",\"activeUntil\":\"2009-03-31\""));

        officer()
                .queryParam("text", "NEEDLE")
                .queryParam("type", type)
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(2));
        officer()
                .queryParam("text", "0%")
                .queryParam("type", type)
                .get(ORGANISATIONS)
                .then()
                .body("items.name", contains("Needle 100%"));
        officer()
                .queryParam("activeOn", "2009-03-31")
                .queryParam("subRegion", subRegion)
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(4));
        officer()
                .queryParam("activeOn", "2009-04-01")
                .queryParam("subRegion", subRegion)
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(3));
        officer()
                .queryParam("identifier", "GB-GSS:nobody")
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        for (String sort : List.of("name", "-name", "id")) {
            var names = new ArrayList<String>();
            String cursor = null;
            do {
                var request = officer()
                        .queryParam("type", type)
                        .queryParam("limit", 1)
                        .queryParam("sort", sort);
                var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                        .get(ORGANISATIONS)
                        .jsonPath();
                names.addAll(page.getList("items.name", String.class));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            assertThat(names).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void byIdAnOrganisationThatIsRenamedBetweenTwoPagesIsListedOnce() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        var registered = new ArrayList<String>();
        for (String name : List.of("Allerdale", "Barrow", "Copeland", "Eden")) {
            registered.add(officer()
                    .body(body(name + " " + type, type, subRegion, ""))
                    .post(ORGANISATIONS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    officer().queryParam("type", type).queryParam("limit", 2).queryParam("sort", "id");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ORGANISATIONS)
                    .jsonPath();
            listed.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
            rename(registered.get(0), "Yorkshire " + type);
            rename(registered.get(3), "Aldeburgh " + type);
        } while (cursor != null);
        assertThat(listed).containsExactlyElementsOf(registered);
    }

    private static void rename(String organisation, String name) {
        officer()
                .header("If-Match", "*")
                .body("{\"name\":\"%s\"}".formatted(name))
                .patch(ORGANISATIONS + "/" + organisation)
                .then()
                .statusCode(200);
    }

    @Test
    void theListAsCsvHasTheColumnsThatTheJsonHas() {
        String type = anOrganisationType();
        officer()
                .body(body("Ynys Môn " + type, type, aSubRegion(), ""))
                .post(ORGANISATIONS)
                .then()
                .statusCode(201);
        List<String> lines = officer()
                .queryParam("type", type)
                .get(ORGANISATIONS + ".csv")
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(0))
                .startsWith("id,name,type,subRegion,parent,identifiers,website,postalAddress.line1,")
                .contains(",invoicingAddress.country,activeFrom,activeUntil,");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("Ynys Môn " + type);
    }

    @Test
    void refusesUnknownReferences() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        officer()
                .body(body("x", "NO_SUCH", subRegion, ""))
                .post(ORGANISATIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation-type"))
                .body("errors.pointer", contains("/type"));
        officer()
                .body(body("x", type, "no-such", ""))
                .post(ORGANISATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subRegion"));
        officer()
                .body(body("x", type, subRegion, ",\"parent\":\"%s\"".formatted(UUID.randomUUID())))
                .post(ORGANISATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void refusesAnIdentifierThatBelongsToAnother() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        String identifier = ",\"identifiers\":[{\"scheme\":\"GB-GSS\",\"value\":\"TAKEN\"}]";
        UUID owner = id(create("/organisations", body("First", type, subRegion, identifier)));
        officer()
                .body(body("Second", type, subRegion, identifier))
                .post(ORGANISATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:identifier-taken"))
                .body("detail", containsString(owner.toString()));
    }

    @Test
    void refusesToStandAboveItself() {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        UUID county = anOrganisation(type, subRegion);
        UUID district =
                id(create("/organisations", body("District", type, subRegion, ",\"parent\":\"%s\"".formatted(county))));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"parent\":\"%s\"}".formatted(district))
                .patch(ORGANISATIONS + "/" + county)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:parent-circle"));
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        officer()
                .body("{}")
                .post(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name", "/subRegion", "/type"));
    }

    @Test
    void refusesToRemoveTheName() {
        UUID id = anOrganisation();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":null}")
                .patch(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void anOrganisationsUserSeesAllOrganisationsAndWritesNone() {
        UUID own = anOrganisation();
        UUID other = anOrganisation();
        userOf(own).get(ORGANISATIONS + "/" + other).then().statusCode(200);
        userOf(own)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Mine\"}")
                .patch(ORGANISATIONS + "/" + own)
                .then()
                .statusCode(403);
    }

    @Test
    void aRepeatedRequestTakesEffectOnce() {
        String request = body("Once", anOrganisationType(), aSubRegion(), "");
        String key = UUID.randomUUID().toString();
        String first = officer()
                .header("Idempotency-Key", key)
                .body(request)
                .post(ORGANISATIONS)
                .jsonPath()
                .getString("id");
        officer()
                .header("Idempotency-Key", key)
                .body(request)
                .post(ORGANISATIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void anAssessorReadsOrganisationsWithTheirTypesAndSubRegionsAndChangesNothing() {
        UUID organisation = anOrganisation();
        for (String path : new String[] {
            "/organisations",
            "/organisations/" + organisation,
            "/organisation-types",
            "/sub-regions",
            "/reorganisations"
        }) {
            as(Roles.ASSESSOR).get(ROOT + path).then().statusCode(200);
        }
        as(Roles.ASSESSOR)
                .get(ROOT + "/organisations/" + organisation + "/contacts")
                .then()
                .statusCode(403);
        as(Roles.ASSESSOR).get(ROOT + "/subscriptions").then().statusCode(403);
        as(Roles.ASSESSOR).body("{}").post(ROOT + "/organisations").then().statusCode(403);
    }
}
