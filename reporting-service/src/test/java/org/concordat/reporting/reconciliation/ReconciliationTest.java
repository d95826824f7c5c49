package org.concordat.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.known.Programmes.YEAR;
import static org.concordat.reporting.known.Subscriptions.withStatus;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.Credit;
import org.concordat.reporting.known.Fund;
import org.concordat.reporting.known.Programmes;
import org.concordat.reporting.known.Receipt;
import org.concordat.reporting.known.Subscription;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static Fund.Income source(String kind, FinancialYear year, long amount, String programme) {
        return new Fund.Income(kind, year, Money.pounds(amount), programme);
    }

    private static Receipt receipt(String kind, FinancialYear year, long amount, String programme, boolean reversed) {
        return new Receipt(kind, year, programme, Money.pounds(amount), reversed);
    }

    private static Reconciliation reconciliation(
            List<Subscription> subscriptions, List<Fund.Income> sources, List<Receipt> receipts) {
        return Reconciliation.of(
                YEAR,
                List.of(Programmes.of("BPI", 9000, 4000, 800L), Programmes.of("HOST", 2000, 0, null)),
                subscriptions,
                List.of(new Credit(YEAR, Money.pounds(250)), new Credit(YEAR, Money.pounds(50))),
                List.of(new Fund("GRANTS", sources)),
                receipts,
                List.of(),
                List.of());
    }

    @Test
    void coreBudgetsAreHeldAgainstTheSubscriptionsExpected() {
        var total = reconciliation(List.of(withStatus("AGREED"), withStatus("DECLINED")), List.of(), List.of())
                .total();
        assertThat(total.members()).isEqualTo(1);
        assertThat(total.coreLessSubscriptions()).isEqualTo(Money.pounds(2000));
    }

    @Test
    void creditIsShownBesideWhatSubscriptionsHaveBroughtAndIsNoPartOfIt() {
        var total = reconciliation(List.of(withStatus("AGREED")), List.of(), List.of())
                .total();
        assertThat(total.creditHeld()).isEqualTo(Money.pounds(300));
        assertThat(total.subscriptionsReceived()).isEqualTo(Money.ZERO);
    }

    @Test
    void addedValueIsHeldAgainstTheGrantEarmarkedForTheProgramme() {
        var bpi = reconciliation(
                        List.of(),
                        List.of(
                                source("GRANT", YEAR, 3000, "BPI"),
                                source("GRANT", YEAR, 500, "OTHER"),
                                source("OTHER", YEAR, 700, "BPI"),
                                source("GRANT", YEAR.next(), 900, "BPI")),
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
                        List.of(source("GRANT", YEAR, 3000, "BPI"), source("GRANT", YEAR, 500, null)),
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
                        receipt("GRANT", YEAR, 1000, "BPI", false),
                        receipt("GRANT", YEAR, 50, "BPI", true),
                        receipt("SUBSCRIPTIONS", YEAR, 9000, null, false),
                        receipt(null, null, 70, null, false),
                        receipt("GRANT", YEAR, 200, null, false)));
        assertThat(reconciliation.programmes().get(0).grant().grantReceived()).isEqualTo(Money.pounds(1000));
        assertThat(reconciliation.total().grant().grantReceived()).isEqualTo(Money.pounds(1200));
    }

    @Test
    void theTotalStaysThatOfAllWhicheverProgrammesAreListed() {
        var all = reconciliation(List.of(withStatus("AGREED")), List.of(), List.of());
        var one = all.limitedTo("HOST");
        assertThat(one.programmes())
                .extracting(Reconciliation.ReconciledProgramme::code)
                .containsExactly("HOST");
        assertThat(one.total()).isEqualTo(all.total());
    }
}
