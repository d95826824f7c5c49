package org.concordat.funding.award.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.award.award.Offers.DAY;
import static org.concordat.funding.award.award.Offers.YEAR;
import static org.concordat.funding.award.award.Offers.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

/** What a variation changes of an award of £60,000.00 beside £20,000.00 with ten councils to be moved. */
class AwardVariationTest {

    private static final String COUNCILS = "Councils on the shared payroll";
    private static final Map<FinancialYear, Money> ALL_FREE = Map.of(YEAR, Money.of("60000.00"));

    private final Award award = ActiveAwards.ofSixtyThousandBesideTwentyThousand();

    private static VariedTerms amounts(AmountLine... lines) {
        return new VariedTerms(null, List.of(lines), null, null, List.of(), List.of());
    }

    private static VariedTerms outputs(VariedOutput... outputs) {
        return new VariedTerms(null, List.of(), null, null, List.of(outputs), List.of());
    }

    private static VariedTerms dueDay(UUID of, LocalDate on) {
        return new VariedTerms(null, List.of(), null, null, List.of(), List.of(new NewDueDay(of, on)));
    }

    private static VariedOutput councils(long planned, long quantity) {
        return new VariedOutput(COUNCILS, "councils", planned, quantity);
    }

    private static void assertRefused(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void hasOtherAmountsMatchAndPurposeFromThenOnAndPaysTheNewRate() {
        award.vary(
                new VariedTerms(
                        "Shared payroll and pensions",
                        List.of(line(YEAR, "30000.00"), line(YEAR.next(), "30000.00")),
                        Money.of("60000.00"),
                        null,
                        List.of(),
                        List.of()),
                ALL_FREE,
                true,
                DAY);
        assertThat(award.title()).isEqualTo("Shared payroll and pensions");
        assertThat(award.amountsByYear())
                .containsExactly(Map.entry(YEAR, Money.of("30000.00")), Map.entry(YEAR.next(), Money.of("30000.00")));
        assertThat(award.approve(Money.of("20000.00"))).isEqualTo(Money.of("10000.00"));
    }

    @Test
    void whatIsLeftOutStays() {
        AwardState before = award.state();
        award.vary(outputs(councils(10, 9)), ALL_FREE, false, DAY);
        assertThat(award.state().amounts()).isEqualTo(before.amounts());
        assertThat(award.state().matchFunding()).isEqualTo(before.matchFunding());
        assertThat(award.state().title()).isEqualTo(before.title());
        assertThat(award.recipient()).isEqualTo(before.recipient());
        assertThat(award.status()).isEqualTo(before.status());
    }

    @Test
    void noYearGoesBelowWhatIsPaidOrApprovedForIt() {
        Map<FinancialYear, Money> free = Map.of(YEAR, Money.of("20000.00"));
        award.requireMayVary(amounts(line(YEAR, "40000.00")), free);
        assertRefused(
                "variation-below-what-is-payable", () -> award.requireMayVary(amounts(line(YEAR, "39999.99")), free));
        assertRefused(
                "variation-below-what-is-payable",
                () -> award.requireMayVary(amounts(line(YEAR.next(), "60000.00")), free));
    }

    @Test
    void theTotalCoversWhatIsPayableAlsoWhatIsRetained() {
        award.approve(Money.of("20000.00"));
        award.requireMayVary(amounts(line(YEAR, "15000.00")), ALL_FREE);
        assertRefused(
                "variation-below-what-is-payable",
                () -> award.requireMayVary(amounts(line(YEAR, "14999.99")), ALL_FREE));
    }

    @Test
    void noYearIsLeftWithLessThanItsInstalments() {
        Award scheduled = Award.offered(Offers.of(UUID.randomUUID(), UUID.randomUUID()));
        scheduled.accept(DAY);
        Instalment onDate = Instalment.planned(Instalment.Basis.ON_DATE, YEAR, Money.of("20000.00"), DAY, null, null);
        scheduled.activate(new PaymentTerms(Percentage.ZERO, List.of(onDate)));
        scheduled.requireMayVary(amounts(line(YEAR, "20000.00")), ALL_FREE);
        assertRefused(
                "instalments-beyond-the-year",
                () -> scheduled.requireMayVary(amounts(line(YEAR, "19999.99")), ALL_FREE));
        scheduled.vary(dueDay(onDate.id(), DAY.plusDays(9)), ALL_FREE, false, DAY);
        assertRefused("instalment-not-due", () -> scheduled.request(onDate.id(), DAY.plusDays(8)));
        scheduled.request(onDate.id(), DAY.plusDays(9));
        assertRefused("no-day-to-move", () -> scheduled.requireMayVary(dueDay(onDate.id(), DAY), ALL_FREE));
    }

    @Test
    void aConditionIsDueOnAnotherDayFromThenOn() {
        Award withCondition = Award.offered(
                Offers.of(UUID.randomUUID(), UUID.randomUUID(), AwardCondition.asked("A signed agreement", DAY)));
        withCondition.accept(DAY);
        withCondition.activate(Offers.ON_CLAIMS);
        UUID condition = withCondition.state().conditions().get(0).id();
        withCondition.vary(dueDay(condition, DAY.plusDays(9)), ALL_FREE, false, DAY);
        withCondition.requireClaimable(DAY.plusDays(9));
        assertRefused("condition-overdue", () -> withCondition.requireClaimable(DAY.plusDays(10)));
        withCondition.meetCondition(condition, DAY, "Agreement 7");
        assertRefused("no-day-to-move", () -> withCondition.requireMayVary(dueDay(condition, DAY), ALL_FREE));
    }

    @Test
    void aCutCountsFromWhatTheBodyAgreedToThatDecidedLast() {
        award.vary(outputs(councils(10, 9)), ALL_FREE, false, DAY);
        assertThat(award.outputs()).containsExactly(new AwardOutput(COUNCILS, "councils", 10, 9));
        assertRefused("planned-otherwise", () -> award.requireMayVary(outputs(councils(9, 8)), ALL_FREE));
        award.vary(outputs(councils(10, 7)), ALL_FREE, true, DAY);
        assertThat(award.outputs()).containsExactly(new AwardOutput(COUNCILS, "councils", 7, 7));
    }

    @Test
    void anOutputThatTheAwardDidNotNameJoinsThoseThatItHas() {
        award.vary(outputs(new VariedOutput("Staff trained", "people", 200, 180)), ALL_FREE, false, DAY);
        assertThat(award.outputs()).contains(new AwardOutput("Staff trained", "people", 200, 180));
    }

    @Test
    void aNewLeadHasTheAwardSuspendedUntilItAccepts() {
        UUID lead = UUID.randomUUID();
        UUID before = award.recipient();
        award.vary(new VariedTerms(null, List.of(), null, lead, List.of(), List.of()), ALL_FREE, true, DAY);
        assertThat(award.recipient()).isEqualTo(lead);
        assertThat(award.status()).isEqualTo(AwardStatus.SUSPENDED);
        assertThat(award.state().novations().get(0).predecessor()).isEqualTo(before);
        award.accept(DAY);
        assertThat(award.status()).isEqualTo(AwardStatus.ACTIVE);
    }

    @Test
    void whatABodyAsksForOnTopBlocksClaimsOnceItIsOverdue() {
        award.ask(List.of(AwardCondition.asked("A new plan", DAY)));
        assertRefused("condition-overdue", () -> award.requireClaimable(DAY.plusDays(1)));
    }

    @Test
    void anAwardThatHasEndedIsNotVaried() {
        award.withdraw(DAY);
        assertRefused("step-not-allowed", () -> award.requireMayVary(outputs(councils(10, 9)), ALL_FREE));
    }

    @Test
    void namesEachPartOnce() {
        assertRefused("named-twice", () -> amounts(line(YEAR, "1.00"), line(YEAR, "2.00")));
        assertRefused("named-twice", () -> outputs(councils(10, 9), councils(10, 8)));
        assertRefused(
                "match-below-zero",
                () -> new VariedTerms(null, List.of(), Money.of("-0.01"), null, List.of(), List.of()));
    }
}
