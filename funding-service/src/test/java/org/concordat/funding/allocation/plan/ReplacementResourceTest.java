package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.allocation.Allocations.PLANS;
import static org.concordat.funding.allocation.Allocations.allocated;
import static org.concordat.funding.allocation.Allocations.approve;
import static org.concordat.funding.allocation.Allocations.approved;
import static org.concordat.funding.allocation.Allocations.fundOf150000;
import static org.concordat.funding.allocation.Allocations.openGate;
import static org.concordat.funding.allocation.Allocations.plan;
import static org.concordat.funding.allocation.Allocations.unallocated;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.NorthWest;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approved plan is replaced, never edited, and not below what is committed. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReplacementResourceTest {

    private static final String TOPIC = "funding.allocation-plans";
    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @Inject
    Ledger ledger;

    @BeforeEach
    void theNorthWest() {
        NorthWest.isKnown(dataSource, organisations);
    }

    /** As an award does. */
    private void commit(UUID fund, String part, String amount) {
        UUID award = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(new Posting(
                        fund,
                        LocalDate.parse("2008-06-01"),
                        Account.allocated(YEAR, part),
                        Account.committed(YEAR, part, award),
                        Money.of(amount),
                        "test",
                        "Awarded",
                        new BusinessObject("award", award),
                        null)));
    }

    @Test
    void aReplacementPostsOnlyTheDifferences() {
        UUID fund = fundOf150000();
        String before = approved(fund, "60", "");
        String after = plan(fund, "80", "");
        approve(after).statusCode(200).body("replaces", equalTo(before));
        assertThat(allocated(fund, "2008-09", "cheshire-and-warrington")).isEqualTo("20869.57");
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("30000.00");
        assertThat(unallocated(fund)).isEqualTo("0.00");
        financeOfficer()
                .queryParam("limit", 200)
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items.findAll { it.businessId == '%s' }".formatted(after), hasSize(6))
                .body(
                        "items.find { it.businessId == '%s' && it.to.part == 'cheshire-and-warrington' }.amount.amount"
                                .formatted(after),
                        equalTo("5217.40"));
        financeOfficer().get(PLANS + "/" + before).then().body("status", equalTo("REPLACED"));
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent(TOPIC, "concordat.funding.allocation-replaced.v1", UUID.fromString(before)));
    }

    @Test
    void aReplacementIsNotBelowWhatIsCommittedInASubRegion() {
        UUID fund = fundOf150000();
        String before = approved(fund, "80", "");
        commit(fund, "cumbria", "18000.00");
        String below = plan(fund, "60", "");
        approve(below)
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:account-below-zero"))
                .body("detail", containsString("cumbria"));
        financeOfficer().get(PLANS + "/" + before).then().body("status", equalTo("APPROVED"));
        financeOfficer().get(PLANS + "/" + below).then().body("status", equalTo("DRAFT"));
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("260.87");
        // 18,000.00 of 118,289.92… is what is committed: this much is just enough
        approved(fund, "78.86", "");
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("0.65");
    }

    @Test
    void whatWasDecidedAboutThePlanBeforeStaysDecided() {
        UUID fund = fundOf150000();
        String gated = ",\"baseShare\":\"60\"";
        String before = approved(fund, "80", gated);
        openGate(before, "cumbria").statusCode(200);
        String after = approved(fund, "90", gated);
        financeOfficer()
                .get(PLANS + "/" + after)
                .then()
                .body("releases.part", equalTo(List.of("cumbria")))
                .body("releases[0].reference", equalTo("Board 12/2009, item 4"));
        assertThat(allocated(fund, "2008-09", "cumbria")).isEqualTo("20543.48");
        assertThat(allocated(fund, "2008-09", "merseyside")).isEqualTo("11739.13");
    }

    private static List<Integer> approvedAtOnce(List<String> plans) throws Exception {
        return AtOnce.callWith(plans, plan -> approve(plan).extract().statusCode());
    }

    @Test
    void aPlanThatSeveralApproveAtTheSameMomentIsApprovedOnce() throws Exception {
        UUID fund = fundOf150000();
        String plan = plan(fund, "60", "");
        assertThat(approvedAtOnce(List.of(plan, plan, plan))).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(allocated(fund, "2008-09", "REGIONAL")).isEqualTo("60000.00");
        financeOfficer().get(FUNDS + "/" + fund + "/entries").then().body("items", hasSize(7));
    }

    @Test
    void ofPlansThatAreApprovedAtTheSameMomentOneIsInForceAndTheLedgerHoldsIt() throws Exception {
        UUID fund = fundOf150000();
        List<String> plans = List.of(plan(fund, "60", ""), plan(fund, "70", ""), plan(fund, "80", ""));
        assertThat(approvedAtOnce(plans)).containsOnly(200);
        List<String> approved = financeOfficer()
                .queryParam("fund", fund)
                .queryParam("status", "APPROVED")
                .get(PLANS)
                .path("items.id");
        assertThat(approved).hasSize(1);
        var inForce = financeOfficer().get(PLANS + "/" + approved.get(0)).jsonPath();
        for (String part : List.of("cumbria", "lancashire", "merseyside", "REGIONAL")) {
            assertThat(allocated(fund, "2008-09", part))
                    .isEqualTo(inForce.getString("allocations.find { it.part == '%s' }.amount.amount".formatted(part)));
        }
        assertThat(unallocated(fund)).isEqualTo("0.00");
    }
}
