package org.concordat.membership.register.group;

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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationGroupResourceTest {

    private static final String GROUPS = ROOT + "/organisation-groups";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private String kind;
    private UUID group;
    private UUID organisation;

    @BeforeEach
    void thereIsAGroup() {
        kind = "AGREEMENT_" + NUMBERS.incrementAndGet();
        create("/group-kinds", "{\"code\":\"%s\",\"name\":\"Multi-area agreement\"}".formatted(kind));
        group = id(created());
        organisation = anOrganisation();
    }

    private Response created() {
        return create(
                "/organisation-groups", "{\"name\":\"Group %s\",\"kind\":\"%s\"}".formatted(UUID.randomUUID(), kind));
    }

    private Response join(UUID member, String more) {
        return officer()
                .body("{\"organisation\":\"%s\"%s}".formatted(member, more))
                .post(GROUPS + "/" + group + "/members");
    }

    private Response leave(UUID member, String lastDay) {
        return officer()
                .body("{\"lastDay\":\"%s\"}".formatted(lastDay))
                .post(GROUPS + "/" + group + "/members/" + member + "/departure");
    }

    private ValidatableResponse asAt(String day) {
        return officer()
                .queryParam("asAt", day)
                .get(GROUPS + "/" + group)
                .then()
                .statusCode(200);
    }

    @Test
    void anOrganisationBelongsToGroupsBesideItsSubRegionAndTheOtherServicesHearOfIt() {
        join(organisation, ",\"activeFrom\":\"2008-04-01\"")
                .then()
                .statusCode(200)
                .body("members.organisation", contains(organisation.toString()));
        leave(organisation, "2009-03-31").then().statusCode(200).body("members.activeUntil", contains("2009-03-31"));

        asAt("2008-03-31").body("members", hasSize(0));
        asAt("2008-04-01").body("members", hasSize(1));
        asAt("2009-03-31").body("members", hasSize(1));
        asAt("2009-04-01").body("members", hasSize(0));
        var created = Told.awaitValid("membership.organisation-groups", "organisation-group-created", group);
        assertThat(created.at("/state/kind").asText()).isEqualTo(kind);
        var told = Told.awaitValid(
                "membership.organisation-groups",
                "organisation-group-members-changed",
                record -> group.toString().equals(record.key())
                        && Told.read(record).at("/state/members/0/activeUntil").isTextual());
        assertThat(told.at("/state/members/0/organisation").asText()).isEqualTo(organisation.toString());
        assertThat(told.at("/state/members/0/activeUntil").asText()).isEqualTo("2009-03-31");
    }

    @Test
    void listsTheGroupsOfAKindAndThoseOfAnOrganisationOnADay() {
        UUID other = id(created());
        join(organisation, ",\"activeFrom\":\"2008-04-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200);
        listed("kind", kind, null).body("items.id", containsInAnyOrder(group.toString(), other.toString()));
        listed("organisation", organisation, null).body("items.id", contains(group.toString()));
        listed("organisation", organisation, "2009-03-31").body("items.id", contains(group.toString()));
        listed("organisation", organisation, "2009-04-01").body("items", hasSize(0));
        officer().queryParam("kind", "NO_SUCH_KIND").get(GROUPS).then().statusCode(400);
    }

    private static ValidatableResponse listed(String filter, Object value, String asAt) {
        var request = officer().queryParam(filter, value).queryParam("limit", 200);
        return (asAt == null ? request : request.queryParam("asAt", asAt))
                .get(GROUPS)
                .then()
                .statusCode(200);
    }

    @Test
    void amendsAndRefusesTheSameNameTwiceAndAKindThatIsNotThere() {
        Response answer = created();
        String name = answer.jsonPath().getString("name");
        answer.then().header("Location", endsWith("/organisation-groups/" + id(answer)));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"%s\"}".formatted(name.toUpperCase(java.util.Locale.ROOT)))
                .patch(GROUPS + "/" + group)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:organisation-group-exists"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"kind\":\"NO_SUCH_KIND\"}")
                .patch(GROUPS + "/" + group)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
        String renamed = "Group " + UUID.randomUUID();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"%s\"}".formatted(renamed))
                .patch(GROUPS + "/" + group)
                .then()
                .statusCode(200)
                .body("name", equalTo(renamed));
        officer()
                .get(GROUPS + "/" + group + "/history")
                .then()
                .body("items.action", contains("organisation-group-created", "organisation-group-amended"));
    }

    @Test
    void refusesToJoinTwiceOrAfterItsEndAndToLeaveWithoutBelonging() {
        join(organisation, ",\"activeFrom\":\"2008-04-01\"").then().statusCode(200);
        join(organisation, ",\"activeFrom\":\"2008-06-01\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:group-member-exists"));
        leave(anOrganisation(), "2008-06-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:not-a-group-member"));
        join(UUID.randomUUID(), "").then().statusCode(422).body("errors.pointer", contains("/organisation"));
        UUID ended = id(create(
                "/organisations",
                "{\"name\":\"Ended %s\",\"type\":\"%s\",\"subRegion\":\"%s\",\"activeUntil\":\"2009-03-31\"}"
                        .formatted(UUID.randomUUID(), anOrganisationType(), aSubRegion())));
        join(ended, ",\"activeFrom\":\"2009-04-01\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:organisation-not-active"));
    }

    @Test
    void groupsAreImportedWithTheirMembersAndImportingTheSameAgainChangesNothing() {
        String name = officer()
                .get(ROOT + "/organisations/" + organisation)
                .jsonPath()
                .getString("name");
        String imported = "Imported " + UUID.randomUUID();
        String file = """
            group,kind,organisation,activeFrom,activeUntil
            %1$s,%2$s,%3$s,2008-04-01,
            %1$s,%2$s,No Such Council,2008-04-01,
            Other %1$s,NO_SUCH_KIND,%3$s,2008-04-01,
            """.formatted(imported, kind, name);
        send(file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(2))
                .body("lines[2].problem", containsString("NO_SUCH_KIND"));
        send(file).then().body("accepted", equalTo(0)).body("unchanged", equalTo(1));
        send(file.replace("2008-04-01,\n", "2008-04-01,2009-03-31\n")).then().body("accepted", equalTo(1));
        listed("organisation", organisation, "2009-03-31").body("items.name", contains(imported));
        listed("organisation", organisation, "2009-04-01").body("items", hasSize(0));
    }

    private static Response send(String csv) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .contentType("text/csv")
                .body(csv)
                .post(ROOT + "/organisation-group-imports");
    }

    @Test
    void everybodyReadsGroupsAndOfficersChangeThem() {
        userOf(organisation).get(GROUPS + "/" + group).then().statusCode(200);
        as(Roles.ASSESSOR).get(GROUPS).then().statusCode(200);
        as(Roles.AUDITOR)
                .body("{\"organisation\":\"%s\"}".formatted(organisation))
                .post(GROUPS + "/" + group + "/members")
                .then()
                .statusCode(403);
    }
}
