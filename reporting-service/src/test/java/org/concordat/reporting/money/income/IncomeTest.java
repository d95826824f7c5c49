package org.concordat.reporting.money.income;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What subscriptions bring in, by the state of each. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IncomeTest {

    @Inject
    Told told;

    @Inject
    Incomes incomes;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final Subscriptions subscriptions = new Subscriptions(year);

    private Income income(Subscription... all) {
        for (Subscription each : all) {
            told.that(Subscriptions.TOPIC, each);
        }
        return incomes.of(new Scope(year, null, null, null)).total();
    }

    private static Income nothing() {
        var nothing = new IncomeSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        return new Income(0, nothing, nothing, Money.ZERO);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(income()).isEqualTo(nothing());
    }

    @Test
    void anInvitedOrganisationIsExpectedToPayButNoMemberYet() {
        Income income = income(subscriptions.withStatus("INVITED"));
        assertThat(income.members()).isZero();
        assertThat(income.net().expected()).isEqualTo(Money.pounds(9000));
        assertThat(income.net().agreed()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "INVOICED", "PART_PAID", "PAID"})
    void anOrganisationIsAMemberFromItsAgreementOn(String status) {
        Income income = income(subscriptions.withStatus(status));
        assertThat(income.members()).isEqualTo(1);
        assertThat(income.net().expected()).isEqualTo(Money.pounds(9000));
        assertThat(income.net().agreed()).isEqualTo(Money.pounds(9000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLINED", "WITHDRAWN", "CANCELLED", "LAPSED", "A_STATUS_OF_LATER_DAYS"})
    void whatIsNoLongerLiveBringsNothing(String status) {
        assertThat(income(subscriptions.invoiced(status, "9000.00", "0.00"))).isEqualTo(nothing());
    }

    @Test
    void whatWasPaidStaysPaidAfterAWithdrawalAndNothingMoreIsOwed() {
        Income income = income(subscriptions.invoiced("WITHDRAWN", "9000.00", "100.00"));
        assertThat(income.net().received()).isEqualTo(Money.pounds(100));
        assertThat(income.net().invoiced()).isEqualTo(Money.ZERO);
        assertThat(income.net().outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsPaidOfAnInvoiceIsReceivedAndTheRestOutstanding() {
        Income income = income(
                subscriptions.invoiced("PART_PAID", "9000.00", "1000.01"),
                subscriptions.invoiced("INVOICED", "2000.00", "0.00"));
        assertThat(income.net().invoiced()).isEqualTo(Money.pounds(11000));
        assertThat(income.net().received()).isEqualTo(Money.of("1000.01"));
        assertThat(income.net().outstanding()).isEqualTo(Money.of("9999.99"));
    }

    @Test
    void whatACreditNoteTookBackIsNeitherInvoicedNorOutstandingAndWhatWasPaidOfItIsCredit() {
        Income income = income(
                subscriptions.credited("PART_PAID", "9000.00", "1000.00", "3000.00"),
                subscriptions.credited("PAID", "2000.00", "2000.00", "500.00"),
                subscriptions.credited("WITHDRAWN", "2000.00", "300.00", "1700.00"));
        assertThat(income.net().invoiced()).isEqualTo(Money.pounds(7500));
        assertThat(income.net().received()).isEqualTo(Money.pounds(2800));
        assertThat(income.net().outstanding()).isEqualTo(Money.pounds(5000));
        assertThat(income.credit()).isEqualTo(Money.pounds(500));
    }

    @Test
    void whatIsPaidBeyondAnInvoiceIsCreditAndPaysNobodyElsesInvoice() {
        Income income = income(
                subscriptions.invoiced("PAID", "9000.00", "9500.00"),
                subscriptions.invoiced("INVOICED", "2000.00", "0.00"));
        assertThat(income.net().received()).isEqualTo(Money.pounds(9000));
        assertThat(income.net().outstanding()).isEqualTo(Money.pounds(2000));
        assertThat(income.credit()).isEqualTo(Money.pounds(500));
    }

    @Test
    void vatStandsBesideTheIncomeAndIsNoneOfIt() {
        Income income = income(new Subscription(
                null,
                "CUMBRIA",
                year,
                "Upper tier",
                Money.of("299.33"),
                new Subscription.Vat(Money.of("59.87")),
                "PART_PAID",
                new Subscription.Invoice(Money.of("359.20"), Money.of("59.87")),
                Money.of("100.00"),
                null));
        assertThat(income.net()).isEqualTo(sums("299.33", "299.33", "83.33", "216.00"));
        assertThat(income.vat()).isEqualTo(sums("59.87", "59.87", "16.67", "43.20"));
        assertThat(income.gross()).isEqualTo(sums("359.20", "359.20", "100.00", "259.20"));
    }

    private static IncomeSums sums(String asked, String invoiced, String received, String outstanding) {
        return new IncomeSums(
                Money.of(asked), Money.of(asked), Money.of(invoiced), Money.of(received), Money.of(outstanding));
    }
}
