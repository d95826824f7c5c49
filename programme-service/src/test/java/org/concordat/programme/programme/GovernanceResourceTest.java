package org.concordat.programme.programme;

import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.register.Membership.BODIES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who governs a programme follows from what membership tells of its bodies. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GovernanceResourceTest {

    private static final String SEATS_CHANGED = "concordat.membership.body-seats-changed.v1";
    private static final String SEAT = "01920000-0000-7000-8000-000000000062";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID board;

    @BeforeEach
    void aBoardWithSeats() {
        membership = new Membership(dataSource);
        board = UUID.randomUUID();
        membership.tell(BODIES, SEATS_CHANGED, board, 1, "2009-05-01", Membership.example(SEATS_CHANGED));
    }

    private static ValidatableResponse created(String bodies) {
        return officer()
                .body("""
                        {"code":"%s","name":"Governed","startsOn":"2008-04-01","endsOn":"2010-03-31","fundingSources":[]%s}""".formatted(code("GOVERNED"), bodies))
                .post(PROGRAMMES)
                .then();
    }

    private static String governed(String bodies) {
        return created(bodies).statusCode(201).extract().header("Location") + "/governance";
    }

    @Test
    void chairAndChampionsFollowFromTheSeatsOnTheDay() {
        String governance = governed(",\"governingBody\":\"%s\"".formatted(board));
        officer()
                .get(governance + "?asAt=2009-06-01")
                .then()
                .statusCode(200)
                .body("governingBody.name", equalTo("Management board"))
                .body("governingBody.chair", equalTo(SEAT))
                .body("governingBody.members", equalTo(1))
                .body("governingBody.memberLimit", nullValue())
                .body("governingBody.champions.theme", contains("Sharing information"))
                .body("governingBody.champions.seat", contains(SEAT))
                .body("expertGroup", nullValue());
        officer()
                .get(governance + "?asAt=2009-03-31")
                .then()
                .body("governingBody.chair", nullValue())
                .body("governingBody.champions", empty());
        officer().get(governance + "?asAt=2010-04-01").then().body("governingBody.chair", nullValue());
    }

    @Test
    void anExpertGroupTellsItsLimitAndTheNewestNewsHolds() {
        String limited = Membership.example(SEATS_CHANGED)
                .replaceFirst("\"reportsTo\":null", "\"reportsTo\":null,\"memberLimit\":12");
        membership.tell(BODIES, SEATS_CHANGED, board, 2, "2009-05-01", limited);
        String governance = governed(",\"expertGroup\":\"%s\"".formatted(board));
        officer()
                .get(governance)
                .then()
                .body("governingBody", nullValue())
                .body("expertGroup.id", equalTo(board.toString()))
                .body("expertGroup.memberLimit", equalTo(12))
                .body("expertGroup.members", equalTo(1));
    }

    @Test
    void refusesABodyOfWhichMembershipHasNotTold() {
        created(",\"governingBody\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith("unknown-body"))
                .body("errors.pointer", contains("/governingBody"));
        created(",\"expertGroup\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/expertGroup"));
        created(",\"governingBody\":\"The board\"").statusCode(400);
    }

    @Test
    void whoReadsProgrammesReadsTheirGovernance() {
        String governance = governed("");
        as(Roles.AUDITOR).get(governance).then().statusCode(200);
        as(Roles.ORGANISATION_USER).get(governance).then().statusCode(403);
        officer()
                .get(PROGRAMMES + "/" + UUID.randomUUID() + "/governance")
                .then()
                .statusCode(404);
    }
}
