package org.concordat.membership.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.aSeat;
import static org.concordat.membership.testing.Boards.aSeatCategory;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Boards.step;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GovernanceBodyResourceTest {

    private static final String PROBLEM = "urn:concordat:problem:";

    private static String body(String name, String more, String... seats) {
        return "{\"name\":\"%s\",\"kind\":\"Board\",\"purpose\":\"Decides\",\"quorum\":1,\"seats\":[%s]%s}"
                .formatted(name, String.join(",", seats), more);
    }

    @Test
    void establishesReadsAmendsAndLists() {
        String category = aSeatCategory();
        String subRegion = aSubRegion();
        String name = "Board " + UUID.randomUUID();
        var established = create(
                "/governance-bodies",
                body(
                        name,
                        ",\"chairCategory\":\"%s\",\"effectiveOn\":\"2008-04-01\"".formatted(category),
                        "{\"category\":\"%s\",\"voting\":true,\"nominatedBy\":{\"kind\":\"SUB_REGION\",\"name\":\"%s\"}}"
                                .formatted(category, subRegion),
                        aSeat(category, false)));
        UUID id = id(established);
        established
                .then()
                .header("Location", endsWith(BODIES + "/" + id))
                .header("ETag", "\"0\"")
                .body("activeFrom", equalTo("2008-04-01"))
                .body("quorums.votingSeats", contains(1))
                .body("chairCategory", equalTo(category));
        officer()
                .queryParam("asAt", "2008-04-01")
                .get(BODIES + "/" + id + "/composition")
                .then()
                .statusCode(200)
                .body("seats", hasSize(2))
                .body("seats[0].nominatedBy.name", equalTo(subRegion))
                .body("seats.vacant", everyItem(is(true)))
                .body("votingSeats", equalTo(1))
                .body("votingSeatsHeld", equalTo(0));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"purpose\":\"Advises\",\"chairCategory\":null}")
                .patch(BODIES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo(name))
                .body("purpose", equalTo("Advises"))
                .body("chairCategory", nullValue());
        officer().get(BODIES + "/" + id).then().statusCode(200).body("purpose", equalTo("Advises"));
        officer()
                .get(BODIES + "/" + id + "/history")
                .then()
                .body("items.action", contains("body-established", "body-amended"));
        officer().queryParam("limit", 200).get(BODIES).then().body("items.name", hasItem(name));
        officer()
                .queryParam("limit", 200)
                .queryParam("activeOn", "2008-03-31")
                .get(BODIES)
                .then()
                .body("items.name", not(hasItem(name)));
        officer()
                .body(body(name.toUpperCase(Locale.ROOT), "", aSeat(category, true)))
                .post(BODIES)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "body-exists"));
    }

    @Test
    void refusesAnAmendmentByWhomHasNotSeenTheLast() {
        UUID id = aBody(1);
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"purpose\":\"x\"}")
                .patch(BODIES + "/" + id)
                .then()
                .statusCode(412);
        officer().body("{\"purpose\":\"x\"}").patch(BODIES + "/" + id).then().statusCode(428);
    }

    @Test
    void aChangeAtASeatIsAVersionOfTheBody() {
        UUID id = aBody(1);
        step(id, "seats", aSeat(aSeatCategory(), false))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header(
                        "Location",
                        endsWith(officer()
                                .get(BODIES + "/" + id + "/composition")
                                .jsonPath()
                                .getString("seats[1].id")));
        officer()
                .get(BODIES + "/" + id)
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("version", equalTo(1));
    }

    @Test
    void refusesAQuorumThatTheVotingSeatsCannotMake() {
        String category = aSeatCategory();
        officer()
                .body(body("Board " + UUID.randomUUID(), "", aSeat(category, false)))
                .post(BODIES)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "quorum-beyond-voting-seats"));
        UUID id = aBody(2);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"quorum\":3}")
                .patch(BODIES + "/" + id)
                .then()
                .statusCode(422);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"quorum\":2,\"quorumRule\":\"All of them\",\"effectiveOn\":\"2009-04-01\"}")
                .patch(BODIES + "/" + id)
                .then()
                .statusCode(200)
                .body("quorums.votingSeats", contains(1, 2))
                .body("quorums.activeFrom", contains("2008-04-01", "2009-04-01"));
        officer()
                .queryParam("asAt", "2009-03-31")
                .get(BODIES + "/" + id + "/composition")
                .then()
                .body("quorum.votingSeats", equalTo(1));
        officer()
                .get(BODIES + "/" + id + "/composition")
                .then()
                .body("quorum.votingSeats", equalTo(2))
                .body("quorum.rule", equalTo("All of them"));
        step(id, "seats/" + seatsOf(id).get(0) + "/abolition", "{\"lastDay\":\"2010-03-31\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "quorum-beyond-voting-seats"));
    }

    @Test
    void abolishesASeatAndKeepsItReadable() {
        UUID id = aBody(2);
        UUID seat = seatsOf(id).get(1);
        step(id, "seats/" + seat + "/abolition", "{\"lastDay\":\"2009-03-31\",\"reason\":\"Fewer councils\"}")
                .then()
                .statusCode(200);
        officer()
                .queryParam("asAt", "2009-04-01")
                .get(BODIES + "/" + id + "/composition")
                .then()
                .body("seats.id", not(hasItem(seat.toString())));
        officer()
                .get(BODIES + "/" + id + "/seats/" + seat)
                .then()
                .statusCode(200)
                .body("activeUntil", equalTo("2009-03-31"));
    }

    @Test
    void dissolvesABodyWithAllItsSeats() {
        UUID id = aBody(2);
        step(id, "dissolution", "{\"lastDay\":\"2010-06-30\"}")
                .then()
                .statusCode(200)
                .body("activeUntil", equalTo("2010-06-30"));
        officer().get(BODIES + "/" + id + "/composition").then().body("seats", hasSize(0));
        officer()
                .queryParam("asAt", "2010-06-30")
                .get(BODIES + "/" + id + "/composition")
                .then()
                .body("seats", hasSize(2));
        step(id, "dissolution", "{}").then().statusCode(409).body("type", equalTo(PROBLEM + "body-dissolved"));
    }

    @Test
    void refusesWhatIsNotThere() {
        officer()
                .body(body("Board " + UUID.randomUUID(), "", aSeat("NO_SUCH", true)))
                .post(BODIES)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-seat-category"));
        UUID id = aBody(1);
        step(
                        id,
                        "seats",
                        "{\"category\":\"%s\",\"voting\":true,\"nominatedBy\":{\"kind\":\"SUB_REGION\",\"name\":\"nowhere\"}}"
                                .formatted(aSeatCategory()))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-sub-region"));
        step(
                        id,
                        "seats",
                        "{\"category\":\"%s\",\"voting\":true,\"nominatedBy\":{\"kind\":\"ORGANISATION_TYPE\",\"name\":\"NONE\"}}"
                                .formatted(aSeatCategory()))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "unknown-organisation-type"));
        step(
                        id,
                        "seats",
                        "{\"category\":\"%s\",\"voting\":true,\"nominatedBy\":{\"kind\":\"GROUP\",\"name\":\"Any group\"}}"
                                .formatted(aSeatCategory()))
                .then()
                .statusCode(201);
        step(id, "seats/" + UUID.randomUUID() + "/resignation", "{}").then().statusCode(404);
        step(UUID.randomUUID(), "dissolution", "{}").then().statusCode(404);
    }

    @Test
    void refusesABadlyFilledForm() {
        officer()
                .body("{\"name\":\" \",\"kind\":\"Board\",\"purpose\":\"x\",\"quorum\":0,\"seats\":[]}")
                .post(BODIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/quorum"))
                .body("errors.pointer", hasItem("/seats"));
    }

    @Test
    void onlyTheMembershipOfficeWritesAndStaffReadHistory() {
        UUID id = aBody(1);
        UUID seat = seatsOf(id).get(0);
        for (String role : new String[] {Roles.AUDITOR, Roles.BOARD_MEMBER, Roles.FINANCE_OFFICER}) {
            as(role).body("{}").post(BODIES + "/" + id + "/dissolution").then().statusCode(403);
            as(role).body("{}")
                    .post(BODIES + "/" + id + "/seats/" + seat + "/resignation")
                    .then()
                    .statusCode(403);
            as(role).get(BODIES + "/" + id + "/history").then().statusCode(200);
            as(role).get(ROOT + "/vacant-seats").then().statusCode(200);
        }
        UUID organisation = anOrganisation();
        userOf(organisation)
                .body("{}")
                .post(BODIES + "/" + id + "/dissolution")
                .then()
                .statusCode(403);
        userOf(organisation).get(BODIES + "/" + id + "/history").then().statusCode(403);
        userOf(organisation).get(ROOT + "/vacant-seats").then().statusCode(403);
        userOf(organisation).get(ROOT + "/ending-terms").then().statusCode(403);
        userOf(organisation).get(BODIES + "/" + id).then().statusCode(200);
    }

    @Test
    void theOtherServicesHearToWhichBodyABodyReportsAndWhenASeatHasADeputy() {
        UUID board = aBody(1);
        UUID panel = aBody(1);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"reportsTo\":\"%s\"}".formatted(board))
                .patch(BODIES + "/" + panel)
                .then()
                .statusCode(200)
                .body("reportsTo", equalTo(board.toString()));
        UUID organisation = anOrganisation();
        UUID deputy = aContact(organisation);
        UUID seat = seatsOf(panel).get(0);
        appoint(panel, seat, aContact(organisation), ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-04-30\"")
                .then()
                .statusCode(200);
        step(panel, "seats/" + seat + "/deputy", "{\"deputy\":\"%s\",\"activeFrom\":\"2008-06-01\"}".formatted(deputy))
                .then()
                .statusCode(200);

        var told = Told.awaitValid(
                "membership.bodies",
                "body-seats-changed",
                record -> panel.toString().equals(record.key())
                        && Told.read(record).at("/state/seats/0/deputies/0").isObject());
        assertThat(told.at("/state/reportsTo").asText()).isEqualTo(board.toString());
        assertThat(told.at("/state/seats/0/deputies/0/activeFrom").asText()).isEqualTo("2008-06-01");
        assertThat(told.at("/state/seats/0/deputies/0/activeUntil").asText()).isEqualTo("2009-04-30");
        assertThat(told.toString()).doesNotContain(deputy.toString());
    }

    @Test
    void noBodyReportsToItselfNotEvenOverOthersAndNoneToOneThatIsNotThere() {
        UUID board = aBody(1);
        UUID executive = aBody(1);
        reporting(executive, board, 200);
        reporting(board, board, 422).body("type", equalTo("urn:concordat:problem:body-reports-to-itself"));
        reporting(board, executive, 422).body("type", equalTo("urn:concordat:problem:body-reports-to-itself"));
        reporting(board, UUID.randomUUID(), 422)
                .body("type", equalTo("urn:concordat:problem:unknown-governance-body"))
                .body("errors[0].pointer", equalTo("/reportsTo"));
    }

    private static ValidatableResponse reporting(UUID body, UUID above, int status) {
        return officer()
                .header("If-Match", "\"0\"")
                .body("{\"reportsTo\":\"%s\"}".formatted(above))
                .patch(BODIES + "/" + body)
                .then()
                .statusCode(status);
    }
}
