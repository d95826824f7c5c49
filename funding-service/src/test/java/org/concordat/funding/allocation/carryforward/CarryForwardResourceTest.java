package org.concordat.funding.allocation.carryforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.allocation.Allocations.allocated;
import static org.concordat.funding.allocation.Allocations.approved;
import static org.concordat.funding.allocation.Allocations.fundOf150000;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.funding.allocation.NorthWest;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CarryForwardResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    private UUID fund;

    @BeforeEach
    void anApprovedPlan() {
        NorthWest.isKnown(dataSource, organisations);
        fund = fundOf150000();
        approved(fund, "60", "");
    }

    private String path() {
        return FUNDS + "/" + fund + "/carry-forwards";
    }

    private ValidatableResponse carry(String part, String amount, String on) {
        String sent = amount == null ? "" : "\"amount\":{\"amount\":\"%s\",\"currency\":\"GBP\"},".formatted(amount);
        return once().body("""
                        {"financialYear":"2008-09","part":"%s",%s"reference":"Board 4/2009","reason":"Projects began late",
                         "effectiveOn":"%s"}""".formatted(part, sent, on)).post(path()).then();
    }

    @Test
    void carriesWhatAPartDidNotCommitIntoTheNextYear() {
        String location = carry("cumbria", "3695.65", "2009-04-01")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("amount.amount", equalTo("3695.65"))
                .body("decidedOn", equalTo("2009-04-01"))
                .extract()
                .header("Location");
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("10000.00");
        assertThat(allocated(fund, "2009-10", "cumbria")).isEqualTo("3695.65");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items[-1].businessId", equalTo(id.toString()))
                .body("items[-1].reason", equalTo("Carried forward: Projects began late"));
        as(Roles.AUDITOR).get(location).then().statusCode(200).body("reference", equalTo("Board 4/2009"));
        as(Roles.AUDITOR)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("allocation-carried-forward"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.carry-forwards", "concordat.funding.allocation-carried-forward.v1", id));
    }

    @Test
    void carriesAllThatIsUncommittedWhenNoAmountIsSent() {
        carry("REGIONAL", null, "2009-03-31").statusCode(201).body("amount.amount", equalTo("60000.00"));
        assertThat(allocated(fund, "2009-10", "REGIONAL")).isEqualTo("60000.00");
        carry("REGIONAL", null, "2009-03-31")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:nothing-to-carry-forward"));
    }

    @Test
    void refusesMoreThanThePartHasLeft() {
        carry("cumbria", "13695.66", "2009-04-01")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:account-below-zero"));
        assertThat(allocated(fund, "2009-10", "cumbria")).isEqualTo("0.00");
        financeOfficer().get(path()).then().body("items", hasSize(0));
    }

    @Test
    void nothingMovesOnBeforeTheYearIsAtItsEnd() {
        carry("cumbria", "1.00", "2009-03-30")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:year-not-at-its-end"))
                .body("errors[0].pointer", equalTo("/effectiveOn"));
    }

    @Test
    void namesWhatIsMissing() {
        once().body("{}")
                .post(path())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/financialYear", "/part", "/reference", "/reason"));
        once().body("""
                        {"financialYear":"2008-09","part":"cumbria","reference":"r","reason":"r"}""")
                .post(FUNDS + "/" + UUID.randomUUID() + "/carry-forwards")
                .then()
                .statusCode(404);
    }

    @Test
    void listsThemByTheDayOfTheDecision() {
        carry("lancashire", "2.00", "2009-04-02").statusCode(201);
        carry("cumbria", "1.00", "2009-04-01").statusCode(201);
        as(Roles.BOARD_MEMBER).get(path()).then().body("items.part", contains("cumbria", "lancashire"));
        as(Roles.BOARD_MEMBER)
                .queryParam("part", "lancashire")
                .queryParam("financialYear", "2008-09")
                .get(path())
                .then()
                .body("items.amount.amount", contains("2.00"));
    }

    @Test
    void aNeighbouringFundHasNoSuchCarryForward() {
        String id = carry("cumbria", "1.00", "2009-04-01").extract().path("id");
        financeOfficer()
                .get(FUNDS + "/" + createFund() + "/carry-forwards/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminDecide() {
        as(Roles.BOARD_MEMBER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(path())
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER).get(path()).then().statusCode(403);
    }
}
