package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.reporting.Neighbours.money;
import static org.concordat.reporting.Neighbours.paid;
import static org.concordat.reporting.Neighbours.subscription;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.money.income.Income;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.money.reconciliation.ReconciliationReport;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings.ProgrammeLine;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavingsReport;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/**
 * As at a day is what was true at its end: a step that is effective from an earlier day than steps recorded before it changes
 * what it changes, and nothing else.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TrueOnADayTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Reporting reporting;

    @Inject
    MembershipAndIncomeReport membershipAndIncome;

    @Inject
    ReconciliationReport reconciliation;

    @Inject
    ProgrammeBudgetsAndSavingsReport budgets;

    /** When events of tests are recorded. */
    private static final LocalDate ENTERED = LocalDate.parse("2008-04-01");

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final UUID id = UUID.randomUUID();
    private final UUID seminars = UUID.randomUUID();
    private final UUID website = UUID.randomUUID();

    /** A day of the year's spring. */
    private LocalDate on(int month, int day) {
        return LocalDate.of(year.startYear(), month, day);
    }

    private void tell(String topic, long version, LocalDate effectiveOn, String state) {
        neighbours.sendAndAwait("something-happened", topic, id, version, effectiveOn.toString(), state);
    }

    private void tellSubscription(long version, LocalDate effectiveOn, String status, String invoiced, String paid) {
        String state = subscription(id, year, "District", "CUMBRIA", "2000.00", status);
        tell(
                "membership.subscriptions",
                version,
                effectiveOn,
                invoiced == null ? state : paid(state, invoiced, paid, "0.00"));
    }

    private Income income(LocalDate day) {
        return reporting
                .drawUp(membershipAndIncome, new Scope(year, day, null, null))
                .figures()
                .total();
    }

    private String activity(UUID activity, String budget) {
        return """
                {"id":"%s","title":"Title","kind":"SEMINARS","overhead":false,"costAlone":%s,"councils":null,
                 "years":[{"financialYear":"%s","budget":%s,"councils":46,"saving":%s}]}""".formatted(activity, money("100.00"), year, money(budget), money("0.00"));
    }

    private void tellProgramme(long version, LocalDate effectiveOn, String core, String added, String... activities) {
        tell("programme.programmes", version, effectiveOn, """
                {"id":"%s","code":"P%s","name":"Programme","activities":[%s],
                 "years":[{"financialYear":"%s","coreBudget":%s,"addedValueBudget":%s}]}""".formatted(
                        id, id, String.join(",", activities), year, money(core), money(added)));
    }

    private ProgrammeLine programme(LocalDate day) {
        List<ProgrammeLine> lines = reporting
                .drawUp(budgets, new Scope(year, day, null, null))
                .figures()
                .programmes();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void aCorrectionFromAnEarlierDayLeavesWhatLaterDaysChangedInOtherFields() {
        tellProgramme(0, on(4, 1), "47500.00", "40000.00");
        tellProgramme(1, on(7, 1), "47500.00", "50000.00");
        tellProgramme(2, on(5, 1), "45000.00", "50000.00");
        assertThat(programme(on(4, 30)).budget().totalBudget()).isEqualTo(Money.pounds(87_500));
        assertThat(programme(on(5, 1)).budget().coreBudget()).isEqualTo(Money.pounds(45_000));
        assertThat(programme(on(6, 30)).budget().addedValueBudget()).isEqualTo(Money.pounds(40_000));
        assertThat(programme(on(6, 30)).budget().totalBudget()).isEqualTo(Money.pounds(85_000));
        assertThat(programme(on(7, 1)).budget().totalBudget()).isEqualTo(Money.pounds(95_000));
        assertThat(programme(null).budget().totalBudget()).isEqualTo(Money.pounds(95_000));
    }

    @Test
    void aCorrectedItemOfAListLeavesWhatWasAddedChangedAndRemovedLater() {
        tellProgramme(0, on(4, 1), "9000.00", "0.00", activity(website, "500.00"), activity(seminars, "1000.00"));
        tellProgramme(1, on(6, 1), "9000.00", "0.00", activity(seminars, "1000.00"));
        UUID added = UUID.randomUUID();
        tellProgramme(2, on(7, 1), "9000.00", "0.00", activity(seminars, "1000.00"), activity(added, "300.00"));
        tellProgramme(3, on(5, 1), "9000.00", "0.00", activity(seminars, "1200.00"), activity(added, "300.00"));
        assertThat(programme(on(4, 30)).budget().activitiesBudget()).isEqualTo(Money.pounds(1500));
        assertThat(programme(on(5, 31)).activities())
                .extracting(line -> line.id(), line -> line.budget())
                .containsExactlyInAnyOrder(tuple(website, Money.pounds(500)), tuple(seminars, Money.pounds(1200)));
        assertThat(programme(on(5, 31)).budget().nonCashableSaving()).isEqualTo(Money.pounds(2 * 4600 - 1700));
        assertThat(programme(on(6, 30)).budget().activitiesBudget()).isEqualTo(Money.pounds(1200));
        assertThat(programme(on(7, 1)).budget().activitiesBudget()).isEqualTo(Money.pounds(1500));
    }

    @Test
    void aPaymentThatCameInBeforeTheInvoiceWasIssuedPaysItFromItsIssue() {
        tellSubscription(0, on(4, 1), "AGREED", null, null);
        tellSubscription(1, on(5, 5), "INVOICED", "2000.00", "0.00");
        tellSubscription(2, on(5, 3), "PAID", "2000.00", "2000.00");
        assertThat(income(on(5, 2)).credit()).isEqualTo(Money.ZERO);
        assertThat(income(on(5, 4)).net().invoiced()).isEqualTo(Money.ZERO);
        assertThat(income(on(5, 4)).net().received()).isEqualTo(Money.ZERO);
        assertThat(income(on(5, 4)).credit()).isEqualTo(Money.pounds(2000));
        assertThat(income(on(5, 5)).net().received()).isEqualTo(Money.pounds(2000));
        assertThat(income(on(5, 5)).net().outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void paymentsThatWereRecordedOutOfTheOrderOfTheirDaysCountEachOnItsOwn() {
        tellSubscription(0, on(4, 1), "INVOICED", "2000.00", "0.00");
        tellSubscription(1, on(5, 10), "PART_PAID", "2000.00", "500.00");
        tellSubscription(2, on(5, 3), "PART_PAID", "2000.00", "800.00");
        assertThat(income(on(5, 2)).net().received()).isEqualTo(Money.ZERO);
        assertThat(income(on(5, 3)).net().received()).isEqualTo(Money.pounds(300));
        assertThat(income(on(5, 9)).net().outstanding()).isEqualTo(Money.pounds(1700));
        assertThat(income(on(5, 10)).net().received()).isEqualTo(Money.pounds(800));
    }

    @Test
    void anAgreementOfADayBeforeItWasAskedForCountsFromThatDay() {
        tellSubscription(0, on(5, 10), "INVITED", null, null);
        tellSubscription(1, on(4, 12), "AGREED", null, null);
        assertThat(income(on(4, 11)).net().expected()).isEqualTo(Money.ZERO);
        assertThat(income(on(4, 12)).members()).isEqualTo(1);
        assertThat(income(on(4, 12)).net().expected()).isEqualTo(Money.pounds(2000));
        assertThat(income(on(5, 10)).members()).isEqualTo(1);
    }

    @Test
    void creditsThatWereMovedOutOfTheOrderOfTheDaysAreHeldUntilTheirOwn() {
        tellCredit(0, on(4, 1), "1000.00");
        tellCredit(1, on(6, 1), "700.00");
        tellCredit(2, on(5, 1), "600.00");
        assertThat(creditHeld(on(4, 30))).isEqualTo(Money.pounds(1000));
        assertThat(creditHeld(on(5, 31))).isEqualTo(Money.pounds(900));
        assertThat(creditHeld(on(6, 1))).isEqualTo(Money.pounds(600));
    }

    @Test
    void anOrganisationThatWasRegisteredWithoutADayIsThereOnEveryDay() {
        int before = organisations(on(4, 1));
        tellOrganisation(0, ENTERED, "null");
        assertThat(organisations(on(4, 1))).isEqualTo(before + 1);
        tellOrganisation(1, on(6, 1), "\"%s\"".formatted(year.firstDay().minusDays(1)));
        assertThat(organisations(on(5, 31))).isEqualTo(before + 1);
        assertThat(organisations(on(6, 1))).isEqualTo(before);
    }

    @Test
    void aTypeThatWasEnteredTodayIsACouncilsOnEveryDay() {
        int before = councils(on(4, 1));
        tellOrganisation(0, ENTERED, "null");
        neighbours.sendAndAwait(
                "something-happened",
                "membership.organisation-types",
                UUID.randomUUID(),
                0,
                ENTERED.toString(),
                "{\"code\":\"A_TYPE\",\"name\":\"A type\",\"council\":true}");
        assertThat(councils(on(4, 1))).isEqualTo(before + 1);
    }

    private void tellOrganisation(long version, LocalDate effectiveOn, String activeUntil) {
        tell("membership.organisations", version, effectiveOn, """
                {"id":"%s","name":"Body","type":"A_TYPE","subRegion":"CUMBRIA","activeFrom":null,
                 "activeUntil":%s}""".formatted(id, activeUntil));
    }

    private int organisations(LocalDate day) {
        return reporting
                .drawUp(membershipAndIncome, new Scope(year, day, null, null))
                .figures()
                .organisations();
    }

    private int councils(LocalDate day) {
        return reporting
                .drawUp(membershipAndIncome, new Scope(year, day, null, null))
                .figures()
                .councils();
    }

    private void tellCredit(long version, LocalDate effectiveOn, String left) {
        tell(
                "membership.credits",
                version,
                effectiveOn,
                "{\"id\":\"%s\",\"financialYear\":\"%s\",\"left\":%s}".formatted(id, year, money(left)));
    }

    private Money creditHeld(LocalDate day) {
        return reporting
                .drawUp(reconciliation, new Scope(year, day, null, null))
                .figures()
                .total()
                .creditHeld();
    }
}
