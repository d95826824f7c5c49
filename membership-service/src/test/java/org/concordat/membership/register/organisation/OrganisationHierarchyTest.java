package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands below whom, and the search among what was true on a past day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationHierarchyTest {

    private static final String ORGANISATIONS = ROOT + "/organisations";

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    private Response register(String name, String more) {
        return officer()
                .body("{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\"%s}".formatted(name, type, subRegion, more))
                .post(ORGANISATIONS);
    }

    private UUID registered(String name, String more) {
        Response response = register(name, more);
        response.then().statusCode(201);
        return id(response);
    }

    private static Response amend(UUID id, int version, String body) {
        return officer()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .patch(ORGANISATIONS + "/" + id);
    }

    private static String below(UUID parent) {
        return ",\"parent\":\"%s\"".formatted(parent);
    }

    private List<String> namesAsAt(String day, String parameter, String value) {
        return officer()
                .queryParam("subRegion", subRegion)
                .queryParam("asAt", day)
                .queryParam(parameter, value)
                .get(ORGANISATIONS)
                .jsonPath()
                .getList("items.name");
    }

    @Test
    void listsTheDistrictsOfACounty() {
        UUID county = registered("County", "");
        registered("District B", below(county));
        UUID district = registered("District A", below(county));
        registered("Parish", below(district));
        officer()
                .queryParam("parent", county)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.name", contains("District A", "District B"));
    }

    @Test
    void refusesAParentThatIsGoneByThen() {
        UUID county = registered("County", ",\"activeUntil\":\"2009-03-31\"");
        register("Too late", below(county) + ",\"effectiveOn\":\"2009-04-01\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:parent-not-active"))
                .body("errors.pointer", contains("/parent"));
        registered("In time", below(county) + ",\"effectiveOn\":\"2009-03-31\"");
        registered("Gone as well", below(county) + ",\"activeUntil\":\"2009-03-31\"");
    }

    @Test
    void anotherChangeOfAChildAsksNotWhetherItsParentIsGone() {
        UUID county = registered("County", "");
        UUID district = registered("District", below(county));
        amend(county, 0, "{\"activeUntil\":\"2009-03-31\"}").then().statusCode(200);
        amend(district, 0, "{\"name\":\"Renamed\"}").then().statusCode(200);
    }

    @Test
    void twoClerksWhoPutEachAboveTheOtherMakeNoCircle() {
        for (int round = 0; round < 5; round++) {
            UUID one = anOrganisation(type, subRegion);
            UUID other = anOrganisation(type, subRegion);
            var answers = List.of(
                    CompletableFuture.supplyAsync(() -> amend(one, 0, "{\"parent\":\"%s\"}".formatted(other))
                            .statusCode()),
                    CompletableFuture.supplyAsync(() -> amend(other, 0, "{\"parent\":\"%s\"}".formatted(one))
                            .statusCode()));
            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void searchesWhatWasTrueOnADay() {
        UUID id = registered(
                "Before",
                ",\"effectiveOn\":\"2006-04-01\",\"identifiers\":[{\"scheme\":\"GB-LAC\",\"value\":\"%s\"}]"
                        .formatted(subRegion));
        amend(id, 0, "{\"name\":\"After\",\"identifiers\":[],\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        assertThat(namesAsAt("2006-03-31", "type", type)).isEmpty();
        assertThat(namesAsAt("2008-03-31", "type", type)).containsExactly("Before");
        assertThat(namesAsAt("2008-04-01", "type", type)).containsExactly("After");
        assertThat(namesAsAt("2008-03-31", "text", "befo")).containsExactly("Before");
        assertThat(namesAsAt("2008-04-01", "text", "befo")).isEmpty();
        assertThat(namesAsAt("2008-03-31", "identifier", "GB-LAC:" + subRegion)).containsExactly("Before");
        assertThat(namesAsAt("2008-04-01", "identifier", "GB-LAC:" + subRegion)).isEmpty();
    }

    @Test
    void aCorrectionThatReachesFurtherBackCoversWhatWasTrueBefore() {
        UUID id = registered("First", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"name\":\"Second\",\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        amend(id, 1, "{\"name\":\"Third\",\"effectiveOn\":\"2007-04-01\"}")
                .then()
                .statusCode(200);
        for (var asked : List.of(
                List.of("2007-03-31", "First"), List.of("2007-04-01", "Third"), List.of("2010-01-01", "Third"))) {
            assertThat(namesAsAt(asked.get(0), "type", type)).containsExactly(asked.get(1));
            officer()
                    .queryParam("asAt", asked.get(0))
                    .get(ORGANISATIONS + "/" + id)
                    .then()
                    .body("name", equalTo(asked.get(1)));
        }
        amend(id, 2, "{\"name\":\"Fourth\",\"effectiveOn\":\"2006-04-01\"}")
                .then()
                .statusCode(200);
        assertThat(namesAsAt("2006-04-01", "type", type)).containsExactly("Fourth");
        assertThat(namesAsAt("2006-03-31", "type", type)).isEmpty();
    }

    @Test
    void pagesThroughAPastDay() {
        for (String name : List.of("C", "A", "B")) {
            registered(name, ",\"effectiveOn\":\"2008-04-01\"");
        }
        create(
                "/organisations",
                "{\"name\":\"D\",\"type\":\"%s\",\"subRegion\":\"%s\",\"effectiveOn\":\"2008-04-02\"}"
                        .formatted(type, subRegion));
        var request = officer()
                .queryParam("type", type)
                .queryParam("asAt", "2008-04-01")
                .queryParam("limit", 2);
        Response first = request.get(ORGANISATIONS);
        first.then().body("items.name", contains("A", "B"));
        officer()
                .queryParam("type", type)
                .queryParam("asAt", "2008-04-01")
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("nextCursor"))
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items.name", contains("C"));
    }
}
