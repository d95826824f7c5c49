package org.concordat.reporting.money.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.CreditFacts.Credit;
import org.concordat.reporting.money.income.Subscription;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Fund;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Source;
import org.concordat.reporting.money.reconciliation.ReceiptFacts.Receipt;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** Budgets against the money that pays for them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReconciliationTest {

    @Inject
    Told told;

    @Inject
    ReconciliationReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final Subscriptions subscriptions = new Subscriptions(year);
    private final Programmes programmes = new Programmes(year);

    private static Source source(String kind, FinancialYear year, long amount, String programme) {
        return new Source(null, kind, null, year, Money.pounds(amount), programme, null, null);
    }

    private static Receipt receipt(String kind, FinancialYear year, long amount, String programme, boolean reversed) {
        return new Receipt(null, null, null, kind, year, programme, Money.pounds(amount), reversed);
    }

    private Reconciliation reconciliation(List<Subscription> paying, List<Source> sources, List<Receipt> receipts) {
        told.that(Programmes.TOPIC, programmes.of("BPI", 9000, 4000, 800L));
        told.that(Programmes.TOPIC, programmes.of("HOST", 2000, 0, null));
        told.that("membership.credits", new Credit(year, Money.pounds(250)));
        told.that("membership.credits", new Credit(year, Money.pounds(50)));
        told.that("funding.funds", new Fund("GRANTS", null, null, sources, null));
        paying.forEach(subscription -> told.that(Subscriptions.TOPIC, subscription));
        receipts.forEach(receipt -> told.that("funding.receipts", receipt));
        return report.figures(new Scope(year, null, null, null));
    }

    @Test
    void coreBudgetsAreHeldAgainstTheSubscriptionsExpected() {
        var total = reconciliation(
                        List.of(subscriptions.withStatus("AGREED"), subscriptions.withStatus("DECLINED")),
                        List.of(),
                        List.of())
                .total();
        assertThat(total.members()).isEqualTo(1);
        assertThat(total.coreLessSubscriptions()).isEqualTo(Money.pounds(2000));
    }

    @Test
    void creditIsShownBesideWhatSubscriptionsHaveBroughtAndIsNoPartOfIt() {
        var total = reconciliation(List.of(subscriptions.withStatus("AGREED")), List.of(), List.of())
                .total();
        assertThat(total.creditHeld()).isEqualTo(Money.pounds(300));
        assertThat(total.subscriptionsReceived()).isEqualTo(Money.ZERO);
    }

    @Test
    void addedValueIsHeldAgainstTheGrantEarmarkedForTheProgramme() {
        var bpi = reconciliation(
                        List.of(),
                        List.of(
                                source("GRANT", year, 3000, "BPI"),
                                source("GRANT", year, 500, "OTHER"),
                                source("OTHER", year, 700, "BPI"),
                                source("GRANT", year.next(), 900, "BPI")),
                        List.of())
                .programmes()
                .get(0);
        assertThat(bpi.grant().grantExpected()).isEqualTo(Money.pounds(3000));
        assertThat(bpi.grant().addedValueLessGrant()).isEqualTo(Money.pounds(1000));
    }

    @Test
    void inAllAGrantForNoProgrammeCountsToo() {
        var total = reconciliation(
                        List.of(),
                        List.of(source("GRANT", year, 3000, "BPI"), source("GRANT", year, 500, null)),
                        List.of())
                .total();
        assertThat(total.grant().grantExpected()).isEqualTo(Money.pounds(3500));
        assertThat(total.grant().addedValueLessGrant()).isEqualTo(Money.pounds(500));
    }

    @Test
    void aReceiptThatWasReversedWasNotReceived() {
        var reconciliation = reconciliation(
                List.of(),
                List.of(),
                List.of(
                        receipt("GRANT", year, 1000, "BPI", false),
                        receipt("GRANT", year, 50, "BPI", true),
                        receipt("SUBSCRIPTIONS", year, 9000, null, false),
                        receipt(null, null, 70, null, false),
                        receipt("GRANT", year, 200, null, false)));
        assertThat(reconciliation.programmes().get(0).grant().grantReceived()).isEqualTo(Money.pounds(1000));
        assertThat(reconciliation.total().grant().grantReceived()).isEqualTo(Money.pounds(1200));
    }

    @Test
    void theTotalStaysThatOfAllWhicheverProgrammesAreListed() {
        var all = reconciliation(List.of(subscriptions.withStatus("AGREED")), List.of(), List.of());
        var one = report.figures(new Scope(year, null, null, "HOST"));
        assertThat(one.programmes())
                .extracting(Reconciliation.ReconciledProgramme::code)
                .containsExactly("HOST");
        assertThat(one.total()).isEqualTo(all.total());
    }
}
