package org.concordat.funding.award.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.award.award.Offers.DAY;
import static org.concordat.funding.award.award.Offers.ON_CLAIMS;
import static org.concordat.funding.award.award.Offers.YEAR;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardStatus.Step;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwardTest {

    private static final UUID COUNCIL = UUID.randomUUID();
    private static final UUID SUCCESSOR = UUID.randomUUID();

    private static final Map<Step, Consumer<Award>> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(Step.ACCEPTANCE, award -> award.accept(DAY)),
            Map.entry(Step.ACTIVATION, award -> award.activate(ON_CLAIMS)),
            Map.entry(Step.CLAIM, award -> award.requireClaimable(DAY)),
            Map.entry(Step.PAYMENT, award -> award.pay(Money.ZERO)),
            Map.entry(Step.RETENTION, award -> award.payRetention("another")),
            Map.entry(Step.SUSPENSION, Award::suspend),
            Map.entry(Step.RESUMPTION, Award::resume),
            Map.entry(Step.VIREMENT, award -> award.vire(YEAR, YEAR.next(), Money.of("1.00"), Money.of("60000.00"))),
            Map.entry(
                    Step.VARIATION,
                    award -> award.requireMayVary(
                            new VariedTerms("Payroll and pensions", List.of(), null, null, List.of(), List.of()),
                            Map.of())),
            Map.entry(Step.CONDITION, award -> award.waiveCondition(condition(award), "no longer needed")),
            Map.entry(Step.REPORT_WAIVER, award -> {
                award.isFor(project(DAY.minusDays(1)));
                award.waiveReport(DAY, "the officer is ill", DAY);
            }),
            Map.entry(Step.COMPLETION, award -> award.complete(DAY, "one")),
            Map.entry(Step.CLAWBACK, award -> award.demandBack(clawback("1.00"), Money.of("100.00"))),
            Map.entry(Step.NOVATION, award -> award.novate(SUCCESSOR, DAY))));

    private static Award offered(AwardCondition... conditions) {
        return Award.offered(Offers.of(UUID.randomUUID(), COUNCIL, conditions));
    }

    private static Award active(AwardCondition... conditions) {
        return active(ON_CLAIMS, conditions);
    }

    private static Award active(PaymentTerms terms, AwardCondition... conditions) {
        Award award = offered(conditions);
        award.accept(DAY);
        award.activate(terms);
        return award;
    }

    private static UUID condition(Award award) {
        return award.state().conditions().get(0).id();
    }

    private static FundedProject project(LocalDate nextReportDueOn) {
        return new FundedProject(UUID.randomUUID(), "Shared payroll", nextReportDueOn);
    }

    private static Clawback clawback(String amount) {
        return Clawback.demanded(YEAR, Money.of(amount), "not spent", DAY, DAY.plusDays(30));
    }

    private static Award in(AwardStatus status) {
        AwardCondition open = AwardCondition.asked("A signed agreement", null);
        PaymentTerms retaining = new PaymentTerms(Percentage.of("10"), List.of());
        Award award = status == AwardStatus.OFFERED || status == AwardStatus.ACCEPTED
                ? offered(open)
                : active(retaining, open);
        switch (status) {
            case ACCEPTED -> award.accept(DAY);
            case SUSPENDED -> award.suspend();
            case COMPLETED -> {
                award.pay(award.approve(Money.of("100.00")));
                award.complete(DAY, "one");
            }
            case WITHDRAWN -> award.withdraw(DAY);
            case TERMINATED -> {
                award.pay(award.approve(Money.of("100.00")));
                award.terminate(DAY);
            }
            default -> {}
        }
        assertThat(award.status()).isEqualTo(status);
        return award;
    }

    /** Which steps each status allows, written out once more so that a change of the rule is noticed. */
    private static List<String> expectedSteps(AwardStatus status) {
        return switch (status) {
            case OFFERED -> List.of("acceptance", "conditions", "withdrawal");
            case ACCEPTED -> List.of("activation", "virement", "variations", "conditions", "withdrawal");
            case ACTIVE ->
                List.of(
                        "claims",
                        "payment",
                        "suspension",
                        "virement",
                        "variations",
                        "conditions",
                        "report-waivers",
                        "completion",
                        "withdrawal",
                        "termination",
                        "clawbacks");
            case SUSPENDED ->
                List.of(
                        "resumption",
                        "virement",
                        "variations",
                        "conditions",
                        "report-waivers",
                        "withdrawal",
                        "termination",
                        "clawbacks");
            case COMPLETED -> List.of("retention-payment", "clawbacks");
            case TERMINATED -> List.of("clawbacks");
            case WITHDRAWN -> List.of();
        };
    }

    @ParameterizedTest
    @EnumSource(AwardStatus.class)
    void takesTheStepsItsStatusAllowsAndRefusesAllOthersWithTheListOfThose(AwardStatus status) {
        List<String> allowed = expectedSteps(status);
        STEPS.forEach((step, take) -> {
            Award award = in(status);
            boolean open = step == Step.NOVATION ? status.isOpen() : allowed.contains(step.toString());
            if (open) {
                take.accept(award);
            } else {
                assertThatThrownBy(() -> take.accept(award))
                        .as("%s from %s", step, status)
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                            assertThat(refusal.allowed()).isEqualTo(allowed);
                        });
                assertThat(award.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void theGrantPaysItsRateOfWhatIsEligible() {
        Award award = active();
        assertThat(award.approve(Money.of("20000.00"))).isEqualTo(Money.of("15000.00"));
        assertThat(award.sums().eligible()).isEqualTo(Money.of("20000.00"));
    }

    @Test
    void paysNoMoreThanTheGrantHoweverMuchIsSpent() {
        Award award = active();
        assertThat(award.approve(Money.of("79999.99"))).isEqualTo(Money.of("59999.99"));
        assertThat(award.approve(Money.of("1000.00"))).isEqualTo(Money.of("0.01"));
        assertThat(award.approve(Money.of("1000.00"))).isEqualTo(Money.ZERO);
    }

    @Test
    void withdrawnBeforeAndTerminatedAfterTheFirstPayment() {
        Award unpaid = active();
        assertRefused("nothing-paid", () -> unpaid.terminate(DAY));
        unpaid.withdraw(DAY);
        Award paid = active();
        paid.pay(paid.approve(Money.of("0.10")));
        assertRefused("paid-already", () -> paid.withdraw(DAY));
        paid.terminate(DAY);
    }

    @Test
    void anOverdueConditionStopsClaimsUntilItIsMetOrWaived() {
        Award award = active(AwardCondition.asked("A signed agreement", DAY));
        award.requireClaimable(DAY);
        assertRefused("condition-overdue", () -> award.requireClaimable(DAY.plusDays(1)));
        award.meetCondition(condition(award), DAY.plusDays(1), "Agreement 7");
        award.requireClaimable(DAY.plusDays(1));
        Award other = active(AwardCondition.asked("A signed agreement", DAY));
        other.waiveCondition(condition(other), "covered by the framework");
        other.requireClaimable(DAY.plusDays(1));
        assertRefused("condition-settled", () -> other.waiveCondition(condition(other), "again"));
    }

    @Test
    void anOverdueHighlightReportStopsClaimsAndNamesTheReportUntilItIsIn() {
        Award award = active();
        award.requireClaimable(DAY);
        FundedProject project = project(DAY);
        award.isFor(project);
        award.requireClaimable(DAY);
        assertThatThrownBy(() -> award.requireClaimable(DAY.plusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("highlight-report-overdue");
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    assertThat(refusal)
                            .hasMessageContaining(DAY.toString())
                            .hasMessageContaining(project.project().toString());
                });
        award.isFor(project(DAY.plusDays(1)));
        award.requireClaimable(DAY.plusDays(1));
        award.isFor(project(null));
        award.requireClaimable(DAY.plusYears(1));
    }

    @Test
    void anOverdueReportStopsTheRequestOfAnInstalmentToo() {
        Instalment onDate = Instalment.planned(Instalment.Basis.ON_DATE, YEAR, Money.of("20000.00"), DAY, null, null);
        Award award = active(new PaymentTerms(Percentage.ZERO, List.of(onDate)));
        award.isFor(project(DAY.minusDays(1)));
        assertRefused("highlight-report-overdue", () -> award.request(onDate.id(), DAY));
    }

    @Test
    void aWaivedReportBlocksNoClaimUntilItsLastDayAndTheNextReportBlocksAgain() {
        Award award = active();
        award.isFor(project(DAY));
        assertRefused("no-report-overdue", () -> award.waiveReport(DAY, "not due yet", DAY));
        LocalDate waived = DAY.plusDays(1);
        assertRefused("waiver-over-already", () -> award.waiveReport(DAY, "too late", waived));
        award.waiveReport(DAY.plusDays(7), "the officer is ill", waived);
        award.requireClaimable(waived);
        award.requireClaimable(DAY.plusDays(7));
        assertRefused("highlight-report-overdue", () -> award.requireClaimable(DAY.plusDays(8)));
        award.isFor(project(DAY.plusDays(2)));
        award.requireClaimable(DAY.plusDays(2));
        assertRefused("highlight-report-overdue", () -> award.requireClaimable(DAY.plusDays(3)));
    }

    @Test
    void whatIsRetainedIsPaidWhenAllIsDoneAndByAnotherPerson() {
        Award award = active(new PaymentTerms(Percentage.of("10"), List.of()));
        assertThat(award.pay(award.approve(Money.of("20000.00")))).isEqualTo(Money.of("13500.00"));
        assertThat(award.sums().retained()).isEqualTo(Money.of("1500.00"));
        award.complete(DAY, "one");
        assertThatThrownBy(() -> award.payRetention("one"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
        assertThat(award.payRetention("another")).isEqualTo(Money.of("1500.00"));
        assertThat(award.sums().paid()).isEqualTo(Money.of("15000.00"));
        assertRefused("nothing-retained", () -> award.payRetention("another"));
    }

    @Test
    void isNotCompletedWhileAClaimAwaitsPayment() {
        Award award = active();
        Money payable = award.approve(Money.of("20000.00"));
        assertRefused("claims-await-payment", () -> award.complete(DAY, "one"));
        award.disapprove(Money.of("20000.00"), payable, null);
        award.complete(DAY, "one");
    }

    @Test
    void anInstalmentIsDueOnItsDayAndOnce() {
        Instalment onDate = Instalment.planned(Instalment.Basis.ON_DATE, YEAR, Money.of("20000.00"), DAY, null, null);
        Award award = active(new PaymentTerms(Percentage.ZERO, List.of(onDate)));
        assertRefused("instalment-not-due", () -> award.request(onDate.id(), DAY.minusDays(1)));
        assertThat(award.request(onDate.id(), DAY).amount()).isEqualTo(Money.of("20000.00"));
        assertRefused("instalment-requested", () -> award.request(onDate.id(), DAY));
    }

    @Test
    void aMilestoneReopenedBlocksTheNextInstalmentAndTakesNothingBack() {
        UUID milestone = UUID.randomUUID();
        Instalment first = onMilestone(milestone);
        Instalment second = onMilestone(milestone);
        Award award = active(new PaymentTerms(Percentage.ZERO, List.of(first, second)));
        assertRefused("milestone-not-reached", () -> award.request(first.id(), DAY));
        award.reachMilestone(milestone, DAY);
        award.request(first.id(), DAY);
        award.reachMilestone(milestone, null);
        assertRefused("milestone-not-reached", () -> award.request(second.id(), DAY));
        assertThat(award.sums().payable()).isEqualTo(Money.of("20000.00"));
        award.pay(Money.of("20000.00"));
        assertThat(award.sums().paid()).isEqualTo(Money.of("20000.00"));
    }

    private static Instalment onMilestone(UUID milestone) {
        return Instalment.planned(
                Instalment.Basis.ON_MILESTONE, YEAR, Money.of("20000.00"), null, milestone, "First council moved");
    }

    @Test
    void whatWasPaidInAdvanceCountsTowardsWhatTheSpendingEarns() {
        Instalment onDate = Instalment.planned(Instalment.Basis.ON_DATE, YEAR, Money.of("20000.00"), DAY, null, null);
        Award award = active(new PaymentTerms(Percentage.ZERO, List.of(onDate)));
        award.request(onDate.id(), DAY);
        assertThat(award.approve(Money.of("20000.00"))).isEqualTo(Money.ZERO);
        assertThat(award.approve(Money.of("20000.00"))).isEqualTo(Money.of("10000.00"));
    }

    @Test
    void noYearHasInstalmentsBeyondWhatIsAwardedForIt() {
        Award award = offered();
        award.accept(DAY);
        Instalment beyond = Instalment.planned(Instalment.Basis.ON_DATE, YEAR, Money.of("60000.01"), DAY, null, null);
        assertRefused(
                "instalments-beyond-the-year",
                () -> award.activate(new PaymentTerms(Percentage.ZERO, List.of(beyond))));
        assertRefused("all-retained", () -> new PaymentTerms(Percentage.WHOLE, List.of()));
    }

    @Test
    void aClawbackIsAtMostWhatWasPaidAndADebtUntilReceived() {
        Award award = active();
        award.pay(award.approve(Money.of("20000.00")));
        Money paid = Money.of("15000.00");
        assertRefused("clawback-beyond-payment", () -> award.demandBack(clawback("15000.01"), paid));
        Clawback owed = award.demandBack(clawback("10000.00"), paid);
        assertRefused("clawback-beyond-payment", () -> award.demandBack(clawback("5000.01"), paid));
        assertThat(award.sums().returned()).isEqualTo(Money.ZERO);
        assertRefused("received-before-demanded", () -> award.receiveBack(owed.id(), DAY.minusDays(1), "BACS"));
        award.receiveBack(owed.id(), DAY, "BACS");
        assertThat(award.sums().returned()).isEqualTo(Money.of("10000.00"));
        assertRefused("clawback-received", () -> award.receiveBack(owed.id(), DAY, "BACS"));
    }

    @Test
    void aSuccessorHasAnActiveAwardSuspendedUntilItAccepts() {
        Award award = active();
        award.novate(SUCCESSOR, DAY);
        assertThat(award.recipient()).isEqualTo(SUCCESSOR);
        assertThat(award.status()).isEqualTo(AwardStatus.SUSPENDED);
        assertRefused("successor-has-not-accepted", award::resume);
        award.accept(DAY.plusDays(1));
        assertThat(award.status()).isEqualTo(AwardStatus.ACTIVE);
        assertThat(award.state().novations())
                .containsExactly(new Novation(COUNCIL, SUCCESSOR, DAY, AwardStatus.ACTIVE, DAY.plusDays(1)));
        assertThat(award.state().acceptedOn()).as("by who had it then").isEqualTo(DAY);
    }

    @Test
    void anAwardThatASuccessorAcceptsStandsAsItStood() {
        Award accepted = offered();
        accepted.accept(DAY);
        Award suspended = active();
        suspended.suspend();
        for (Award award : List.of(accepted, suspended)) {
            AwardStatus before = award.status();
            award.novate(SUCCESSOR, DAY);
            award.novate(UUID.randomUUID(), DAY);
            assertThat(award.status()).isEqualTo(AwardStatus.SUSPENDED);
            award.accept(DAY);
            assertThat(award.status()).isEqualTo(before);
        }
        Award offered = offered();
        offered.novate(SUCCESSOR, DAY);
        offered.accept(DAY);
        offered.activate(ON_CLAIMS);
        offered.suspend();
        offered.resume();
        assertThat(offered.status()).as("the successor accepted the offer").isEqualTo(AwardStatus.ACTIVE);
    }

    @Test
    void whatIsRetainedGoesBackWithTheRestOnTermination() {
        Award award = active(new PaymentTerms(Percentage.of("10"), List.of()));
        award.pay(award.approve(Money.of("20000.00")));
        award.terminate(DAY);
        assertThat(award.sums().retained()).isEqualTo(Money.ZERO);
    }

    @Test
    void aVirementLeavesWhatWasApprovedAndIsNotPaid() {
        Award award = active();
        award.approve(Money.of("20000.00"));
        Money committed = Money.of("60000.00");
        assertRefused("virement-beyond-the-year", () -> award.vire(YEAR, YEAR.next(), Money.of("45000.01"), committed));
        award.vire(YEAR, YEAR.next(), Money.of("45000.00"), committed);
    }

    @Test
    void aVirementLeavesTheTotalAndMovesNoMoreThanTheYearHas() {
        Award award = Award.offered(Offers.of(
                UUID.randomUUID(),
                COUNCIL,
                List.of(
                        new AmountLine(YEAR, AmountKind.REVENUE, Money.of("40000.00")),
                        new AmountLine(YEAR, AmountKind.CAPITAL, Money.of("20000.00")))));
        award.accept(DAY);
        assertRefused(
                "virement-beyond-the-year",
                () -> award.vire(YEAR, YEAR.next(), Money.of("60000.01"), Money.of("99999.00")));
        assertRefused("same-year", () -> award.vire(YEAR, YEAR, Money.of("1.00"), Money.of("60000.00")));
        assertRefused("amount-not-above-zero", () -> award.vire(YEAR, YEAR.next(), Money.ZERO, Money.of("60000.00")));
        award.vire(YEAR, YEAR.next(), Money.of("50000.00"), Money.of("60000.00"));
        assertThat(award.total()).isEqualTo(Money.of("60000.00"));
        assertThat(award.state().amounts())
                .containsExactlyInAnyOrder(
                        new AmountLine(YEAR, AmountKind.CAPITAL, Money.of("10000.00")),
                        new AmountLine(YEAR.next(), AmountKind.REVENUE, Money.of("40000.00")),
                        new AmountLine(YEAR.next(), AmountKind.CAPITAL, Money.of("10000.00")));
    }

    private static void assertRefused(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }
}
