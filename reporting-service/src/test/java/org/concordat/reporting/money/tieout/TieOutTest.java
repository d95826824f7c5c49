package org.concordat.reporting.money.tieout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.tieout.TieOut.Difference;
import org.concordat.reporting.money.tieout.TieOut.DifferenceKind;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.programme.portfolio.Project;
import org.concordat.reporting.programme.portfolio.ProjectTold;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ties and what does not, kind by kind. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TieOutTest {

    @Inject
    Told told;

    @Inject
    TieOutReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private Funding funding;

    @BeforeEach
    void aFund() {
        funding = new Funding(told, year);
    }

    private List<Difference> differences() {
        return report.figures(new Scope(year, null, null, null)).differences();
    }

    private void assertDiffers(DifferenceKind kind, String left, String right) {
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.left()).isEqualTo(Money.of(left));
            assertThat(difference.right()).isEqualTo(Money.of(right));
            assertThat(difference.difference()).isEqualTo(Money.of(left).minus(Money.of(right)));
            assertThat(difference.leftSource()).isNotBlank();
            assertThat(difference.rightSource()).isNotBlank();
        });
    }

    private UUID paymentOf(UUID organisation, String net) {
        UUID payment = UUID.randomUUID();
        told.that(
                "membership.payments",
                payment,
                0,
                year.firstDay(),
                Funding.RECORDED,
                Map.of(
                        "organisation",
                        organisation,
                        "financialYear",
                        year,
                        "amount",
                        Money.of(net),
                        "receivedOn",
                        year.firstDay(),
                        "net",
                        Money.of(net)));
        return payment;
    }

    private void decided(UUID award, String amount, int day) {
        told.that(
                "funding.decisions",
                Map.of(
                        "award",
                        award,
                        "kind",
                        "DECISION",
                        "outcome",
                        "APPROVED",
                        "amount",
                        Money.of(amount),
                        "decidedOn",
                        year.firstDay().plusDays(day)));
    }

    /** As it was decided. */
    private UUID told(Funding.Award award) {
        UUID told = award.told();
        decided(told, "60000.00", 1);
        return told;
    }

    private void projectOf(UUID award, String spent) {
        told.that(
                "programme.projects",
                Project.in(year, null, "DELIVERY")
                        .with("award", award)
                        .with("spent", List.of(new ProjectTold.Spent(year, "CORE", Money.of(spent))))
                        .state());
    }

    @Test
    void ofTheReferenceDataOneLineDoesNotTieThatOfHosting() {
        var programmes = new Programmes(year);
        told.that(Programmes.TOPIC, programmes.of("BPI", 47500, 40000, 614000L));
        told.that(Programmes.TOPIC, programmes.of("HOST", 20000, 0, null));
        assertDiffers(DifferenceKind.ACTIVITIES_AGAINST_PROGRAMME, "20000.00", "0.00");
        assertThat(differences().get(0).about()).isEqualTo("HOST");
    }

    @Test
    void aReversedReceiptAndActualsBelowAClaimAreTwoLinesMoreAndArrearsNone() {
        var programmes = new Programmes(year);
        told.that(Programmes.TOPIC, programmes.of("BPI", 47500, 40000, 614000L));
        told.that(Programmes.TOPIC, programmes.of("HOST", 20000, 0, null));
        funding.fund("CORE", List.of(funding.source(UUID.randomUUID(), "SUBSCRIPTIONS", "230500.00", null)));
        var bodies = new Bodies(told, year);
        funding.receiptOf(paymentOf(bodies.council("Bolton", "GREATER_MANCHESTER"), "9000.00"), "9000.00", false);
        funding.receiptOf(paymentOf(bodies.council("Wyre", "LANCASHIRE"), "2000.00"), "2000.00", true);
        UUID award = told(funding.award());
        funding.claim(award, "SUBMITTED", "20000.00", "0.00", "0.00");
        projectOf(award, "19900.00");
        assertThat(differences())
                .extracting(Difference::kind, Difference::difference)
                .containsExactly(
                        tuple(DifferenceKind.ACTIVITIES_AGAINST_PROGRAMME, Money.pounds(20000)),
                        tuple(DifferenceKind.CLAIMED_AGAINST_ACTUALS, Money.pounds(100)),
                        tuple(DifferenceKind.SUBSCRIPTION_AGAINST_RECEIPTS, Money.pounds(2000)));
    }

    @Test
    void aPaymentWhoseReceiptWasReversedDoesNotTie() {
        UUID wyre = new Bodies(told, year).council("Wyre", "LANCASHIRE");
        UUID payment = paymentOf(wyre, "2000.00");
        funding.receiptOf(payment, "2000.00", true);
        assertDiffers(DifferenceKind.SUBSCRIPTION_AGAINST_RECEIPTS, "2000.00", "0.00");
        assertThat(differences().get(0).name()).isEqualTo("Wyre");
        funding.receiptOf(payment, "2000.00", false);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aReceiptForAPaymentThatMembershipDoesNotKnowDoesNotTie() {
        funding.receiptOf(UUID.randomUUID(), "2000.00", false);
        assertDiffers(DifferenceKind.SUBSCRIPTION_AGAINST_RECEIPTS, "0.00", "2000.00");
    }

    @Test
    void anUnpaidInvoiceIsArrearsAndNoDifference() {
        UUID subscriptions = UUID.randomUUID();
        funding.fund("CORE", List.of(funding.source(subscriptions, "SUBSCRIPTIONS", "230500.00", null)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void aGrantThatHasNotComeInFullDoesNotTie() {
        UUID grant = UUID.randomUUID();
        funding.fund("ADDED-VALUE", List.of(funding.source(grant, "GRANT", "150000.00", null)));
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay(), false);
        assertDiffers(DifferenceKind.SOURCE_AGAINST_RECEIPTS, "150000.00", "75000.00");
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay(), false);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aProjectWhoseActualsAreBelowWhatItsClaimSaysWasSpentDoesNotTie() {
        UUID award = told(funding.award());
        funding.claim(award, "SUBMITTED", "20000.00", "0.00", "0.00");
        projectOf(award, "19900.00");
        assertDiffers(DifferenceKind.CLAIMED_AGAINST_ACTUALS, "20000.00", "19900.00");
    }

    @Test
    void spendingThatNoClaimHasNamedYetIsNoDifference() {
        UUID award = told(funding.award());
        funding.claim(award, "SUBMITTED", "20000.00", "0.00", "0.00");
        projectOf(award, "20100.00");
        assertThat(differences()).isEmpty();
    }

    @Test
    void anAwardThatIsNotWhatWasDecidedLastDoesNotTie() {
        UUID award = told(funding.award());
        assertThat(differences()).isEmpty();
        decided(award, "55000.00", 2);
        assertDiffers(DifferenceKind.AWARD_AGAINST_COMMITMENT, "60000.00", "55000.00");
    }

    @Test
    void anAwardThatNobodyDecidedDoesNotTie() {
        funding.award().told();
        assertDiffers(DifferenceKind.AWARD_AGAINST_COMMITMENT, "60000.00", "0.00");
    }

    @Test
    void aReceiptFromASourceThatWasToBringNothingInTheYearDoesNotTie() {
        funding.fund("ADDED-VALUE", List.of());
        UUID source = UUID.randomUUID();
        funding.receipt(source, "GRANT", "75000.00", year.firstDay(), false);
        assertDiffers(DifferenceKind.SOURCE_AGAINST_RECEIPTS, "0.00", "75000.00");
        assertThat(differences().get(0).about()).isEqualTo(source.toString());
        assertThat(differences().get(0).name()).isEqualTo("Fund ADDED-VALUE");
    }

    @Test
    void aReceiptFromNoSourceDoesNotTieAndStandsUnderItsFund() {
        UUID fund = funding.fund("ADDED-VALUE", List.of());
        told.that(
                "funding.receipts",
                Map.of("fund", fund, "financialYear", year, "amount", Money.of("30.00"), "reversed", false));
        assertDiffers(DifferenceKind.SOURCE_AGAINST_RECEIPTS, "0.00", "30.00");
        assertThat(differences().get(0).about()).isEqualTo(fund.toString());
    }

    @Test
    void anAwardThatWasPaidOtherwiseThanItsClaimsSayDoesNotTie() {
        UUID award = told(funding.award().paid("13000.00").retained("1500.00"));
        funding.claim(award, "PAID", "20000.00", "15000.00", "13500.00");
        assertDiffers(DifferenceKind.CLAIMS_AGAINST_PAYMENTS, "15000.00", "14500.00");
    }

    @Test
    void whatIsRetainedTiesUntilItIsPaidAndAfterwards() {
        UUID retained = told(funding.award().paid("13500.00").retained("1500.00"));
        UUID paid = told(funding.award().with("status", "COMPLETED").paid("15000.00"));
        UUID terminated = told(funding.award().with("status", "TERMINATED").paid("13500.00"));
        for (UUID award : List.of(retained, paid, terminated)) {
            funding.claim(award, "PAID", "20000.00", "15000.00", "13500.00");
        }
        assertThat(differences()).isEmpty();
    }

    @Test
    void anAwardOfEarlierTimesWasPaidBeforeClaimsWereKept() {
        funding.award().with("formerReference", "NW/2006/17").paid("30000.00").told();
        assertThat(differences()).isEmpty();
    }
}
