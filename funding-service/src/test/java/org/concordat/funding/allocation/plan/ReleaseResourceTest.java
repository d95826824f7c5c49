package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.allocation.Allocations.PLANS;
import static org.concordat.funding.allocation.Allocations.allocated;
import static org.concordat.funding.allocation.Allocations.approved;
import static org.concordat.funding.allocation.Allocations.colleague;
import static org.concordat.funding.allocation.Allocations.fundOf150000;
import static org.concordat.funding.allocation.Allocations.openGate;
import static org.concordat.funding.allocation.Allocations.plan;
import static org.concordat.funding.allocation.Allocations.unallocated;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.NorthWest;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan holds back moves by a recorded decision. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReleaseResourceTest {

    private static final String GATED = ",\"baseShare\":\"60\"";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @BeforeEach
    void theNorthWest() {
        NorthWest.isKnown(dataSource, organisations);
    }

    private static ValidatableResponse release(String plan, String reserve, String part, String amount) {
        return colleague()
                .body("""
                        {"reserve":"%s","part":"%s","amount":{"amount":"%s","currency":"GBP"},"effectiveOn":"2008-11-03",
                         "reason":"Floods","reference":"Need assessment 3/2008"}""".formatted(reserve, part, amount))
                .post(PLANS + "/" + plan + "/releases")
                .then();
    }

    @Test
    void withAllGatesOpenButOneTheExampleOfTheDesignStandsInTheLedger() {
        UUID fund = fundOf150000();
        String plan = approved(fund, "80", GATED);
        assertThat(allocated(fund, "2008-09", "cheshire-and-warrington")).isEqualTo("15652.17");
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("60000.00");
        for (String subRegion : List.of("greater-manchester", "lancashire", "merseyside", "cumbria")) {
            openGate(plan, subRegion).statusCode(200);
        }
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("35217.40");
        assertThat(allocated(fund, "2008-09", "greater-manchester")).isEqualTo("26086.96");
        assertThat(allocated(fund, "2008-09", "cheshire-and-warrington")).isEqualTo("15652.17");
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("allocated.amount", equalTo("150000.00"));
        financeOfficer()
                .get(PLANS + "/" + plan)
                .then()
                .body("releases.size()", equalTo(4))
                .body("releases[0].reason", equalTo("All objectives of the year achieved"))
                .body("releases[0].decidedOn", equalTo("2009-03-31"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.allocation-plans", "concordat.funding.allocation-released.v1", UUID.fromString(plan)));
    }

    @Test
    void aGateOpensOnceAndOnlyOfAnApprovedPlan() {
        UUID fund = fundOf150000();
        openGate(plan(fund, "80", GATED), "cumbria").statusCode(409);
        String plan = approved(fund, "80", GATED);
        openGate(plan, "cumbria").statusCode(200);
        openGate(plan, "cumbria").statusCode(409).body("type", equalTo("urn:concordat:problem:gate-open"));
        openGate(plan, "cornwall").statusCode(404);
        openGate(UUID.randomUUID().toString(), "cumbria").statusCode(404);
    }

    @Test
    void aDecisionHasAReasonAndSaysWhereItCanBeRead() {
        String plan = PLANS + "/" + approved(fundOf150000(), "80", GATED);
        colleague()
                .body("{}")
                .post(plan + "/gates/cumbria/opening")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reason", "/reference"));
        colleague()
                .body("{}")
                .post(plan + "/releases")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reserve", "/part", "/amount", "/reason", "/reference"));
    }

    @Test
    void whatIsKeptForNeedGoesToTheSubRegionWhoseNeedIsShown() {
        UUID fund = fundOf150000();
        String plan = approved(fund, "60", ",\"keptForNeed\":\"10\"");
        assertThat(allocated(fund, "2008-09", "RESERVE")).isEqualTo("9000.00");
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("12326.09");
        release(plan, "NEED", "cumbria", "9000.01")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:reserve-exceeded"));
        release(plan, "NEED", "REGIONAL", "1.00").statusCode(422);
        release(plan, "NEED", "cumbria", "4000.00")
                .statusCode(200)
                .body("releases[0].reference", equalTo("Need assessment 3/2008"))
                .body("allocations.find { it.part == 'RESERVE' }.amount.amount", equalTo("5000.00"));
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("16326.09");
        assertThat(allocated(fund, "2008-09", "RESERVE")).isEqualTo("5000.00");
    }

    @Test
    void whatIsHeldBackForContingenciesMayGoToTheRegionAsAWhole() {
        UUID fund = fundOf150000();
        String plan = approved(fund, "60", ",\"contingency\":\"5\"");
        assertThat(allocated(fund, "2008-09", "RESERVE")).isEqualTo("7500.00");
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("52500.00");
        release(plan, "CONTINGENCY", "REGIONAL", "7500.00").statusCode(200);
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("60000.00");
        assertThat(allocated(fund, "2008-09", "RESERVE")).isEqualTo("0.00");
        assertThat(unallocated(fund)).isEqualTo("0.00");
        release(plan, "CONTINGENCY", "REGIONAL", "0.01").statusCode(422);
        release(plan, "CONTINGENCY", "REGIONAL", "0.00").statusCode(422);
    }

    @Test
    void letsOnlyFinanceAndAdminRelease() {
        String plan = PLANS + "/" + approved(fundOf150000(), "80", GATED);
        for (String path : List.of("/gates/cumbria/opening", "/releases")) {
            as(Roles.PROGRAMME_OFFICER)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}")
                    .post(plan + path)
                    .then()
                    .statusCode(403);
            financeOfficer().body("{}").post(plan + path).then().statusCode(400);
        }
    }
}
