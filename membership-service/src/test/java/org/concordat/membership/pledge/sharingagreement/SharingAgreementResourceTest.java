package org.concordat.membership.pledge.sharingagreement;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SharingAgreementResourceTest {

    private static final String AGREEMENTS = ROOT + "/sharing-agreements";

    private UUID protocol;
    private UUID one;
    private UUID other;

    @BeforeEach
    void signAProtocol() {
        protocol = id(create(
                "/commitments",
                "{\"name\":\"Protocol %s\",\"version\":{\"document\":\"v1\",\"publishedOn\":\"2008-04-01\"}}"
                        .formatted(UUID.randomUUID())));
        one = aSignatory();
        other = aSignatory();
    }

    private UUID aSignatory() {
        UUID organisation = anOrganisation();
        sign(organisation);
        return organisation;
    }

    private void sign(UUID organisation) {
        create(
                "/commitments/" + protocol + "/signatures",
                "{\"organisation\":\"%s\",\"signedOn\":\"2008-04-01\"}".formatted(organisation));
    }

    private String body(UUID first, UUID second, String reviewOn) {
        return """
                {"name":"Attendance","commitment":"%s","parties":["%s","%s"],"purpose":"Find pupils who are missed",
                 "legalBasis":"Children Act 2004, section 10","dataCategories":["names","attendance"],
                 "startsOn":"2008-09-01","reviewOn":"%s"}""".formatted(protocol, first, second, reviewOn);
    }

    private UUID conclude(String reviewOn) {
        return id(create("/sharing-agreements", body(one, other, reviewOn)));
    }

    private ValidatableResponse due(String day) {
        return officer()
                .queryParam("commitment", protocol.toString())
                .queryParam("dueForReviewBy", day)
                .get(AGREEMENTS)
                .then()
                .statusCode(200);
    }

    @Test
    void concludesReadsAmendsAndKeepsTheHistory() {
        Response concluded = create("/sharing-agreements", body(one, other, "2009-09-01"));
        UUID id = id(concluded);
        concluded
                .then()
                .header("Location", endsWith("/sharing-agreements/" + id))
                .header("ETag", "\"0\"")
                .body("parties", containsInAnyOrder(one.toString(), other.toString()))
                .body("dataCategories", contains("attendance", "names"))
                .body("legalBasis", equalTo("Children Act 2004, section 10"));
        UUID third = aSignatory();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"parties\":[\"%s\",\"%s\"],\"dataCategories\":[\"attendance\"]}".formatted(one, third))
                .patch(AGREEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("parties", containsInAnyOrder(one.toString(), third.toString()))
                .body("dataCategories", contains("attendance"))
                .body("purpose", equalTo("Find pupils who are missed"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"purpose\":\"x\"}")
                .patch(AGREEMENTS + "/" + id)
                .then()
                .statusCode(412);
        officer()
                .get(AGREEMENTS + "/" + id + "/history")
                .then()
                .body("items.action", contains("sharing-agreement-concluded", "sharing-agreement-amended"));
    }

    @Test
    void onlyThoseThatHaveSignedTheProtocolArePartiesAndWhoHasNotIsNamed() {
        UUID stranger = anOrganisation();
        String name =
                officer().get(ROOT + "/organisations/" + stranger).jsonPath().getString("name");
        officer()
                .body(body(one, stranger, "2009-09-01"))
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:party-has-not-signed"))
                .body("errors.pointer", contains("/parties"))
                .body("detail", containsString("'" + name + "'"))
                .body("detail", containsString(stranger.toString()))
                .body("detail", not(containsString(one.toString())));
        UUID id = conclude("2009-09-01");
        String joined = "{\"parties\":[\"%s\",\"%s\",\"%s\"]}".formatted(one, other, stranger);
        officer()
                .header("If-Match", "\"0\"")
                .body(joined)
                .patch(AGREEMENTS + "/" + id)
                .then()
                .statusCode(422);
        sign(stranger);
        officer()
                .header("If-Match", "\"0\"")
                .body(joined)
                .patch(AGREEMENTS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesOnePartyAnUnknownProtocolAndAReviewBeforeTheStart() {
        officer().body(body(one, one, "2009-09-01")).post(AGREEMENTS).then().statusCode(422);
        officer().body(body(one, other, "2008-09-01")).post(AGREEMENTS).then().statusCode(422);
        officer()
                .body(body(one, other, "2009-09-01")
                        .replace(protocol.toString(), UUID.randomUUID().toString()))
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/commitment"));
        officer().body("{\"name\":\"x\"}").post(AGREEMENTS).then().statusCode(400);
    }

    @Test
    void tellsWhoIsDueForReviewTheEarliestFirst() {
        UUID late = conclude("2009-09-01");
        UUID early = conclude("2009-03-31");
        UUID ended = conclude("2009-01-01");
        officer()
                .body("{\"endedOn\":\"2008-12-31\"}")
                .post(AGREEMENTS + "/" + ended + "/termination")
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2008-12-31"));
        due("2009-03-30").body("items", empty());
        due("2009-03-31").body("items.id", contains(early.toString()));
        due("2009-12-31").body("items.id", contains(early.toString(), late.toString()));

        officer()
                .body("{\"reviewedOn\":\"2009-03-30\",\"nextReviewOn\":\"2010-03-31\"}")
                .post(AGREEMENTS + "/" + early + "/reviews")
                .then()
                .statusCode(200)
                .body("reviewOn", equalTo("2010-03-31"));
        due("2009-12-31").body("items.id", contains(late.toString()));
        officer()
                .body("{\"reviewedOn\":\"2009-03-30\",\"nextReviewOn\":\"2009-03-30\"}")
                .post(AGREEMENTS + "/" + late + "/reviews")
                .then()
                .statusCode(422);
        officer()
                .body("{}")
                .post(AGREEMENTS + "/" + ended + "/termination")
                .then()
                .statusCode(409);
    }

    @Test
    void pagesInTheOrderOfReview() {
        UUID third = conclude("2009-09-03");
        UUID first = conclude("2009-09-01");
        UUID second = conclude("2009-09-01");
        Response page = officer()
                .queryParam("party", one.toString())
                .queryParam("limit", 2)
                .get(AGREEMENTS);
        page.then().body("items.id", contains(first.toString(), second.toString()));
        officer()
                .queryParam("party", one.toString())
                .queryParam("limit", 2)
                .queryParam("cursor", page.jsonPath().getString("nextCursor"))
                .get(AGREEMENTS)
                .then()
                .body("items.id", contains(third.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void anOrganisationsUserSeesItsOwnAgreementsAndNoNeighbours() {
        UUID id = conclude("2009-09-01");
        userOf(one).get(AGREEMENTS).then().statusCode(200).body("items.id", contains(id.toString()));
        userOf(one).get(AGREEMENTS + "/" + id).then().statusCode(200);
        UUID neighbour = aSignatory();
        userOf(neighbour).get(AGREEMENTS).then().statusCode(200).body("items", empty());
        userOf(neighbour).get(AGREEMENTS + "/" + id).then().statusCode(404);
        userOf(neighbour).get(AGREEMENTS + "/" + id + "/history").then().statusCode(404);
        userOf(one).body(body(one, other, "2009-09-01")).post(AGREEMENTS).then().statusCode(403);
        as(Roles.AUDITOR)
                .body("{}")
                .post(AGREEMENTS + "/" + id + "/termination")
                .then()
                .statusCode(403);
    }
}
