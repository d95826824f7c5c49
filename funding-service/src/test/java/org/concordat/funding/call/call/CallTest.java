package org.concordat.funding.call.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.concordat.funding.call.call.CallMother.BETWEEN;
import static org.concordat.funding.call.call.CallMother.CLOSES;
import static org.concordat.funding.call.call.CallMother.CLOSING_DAY;
import static org.concordat.funding.call.call.CallMother.OPENS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    private static final UUID WIGAN = UUID.randomUUID();
    private static final UUID BURY = UUID.randomUUID();

    private static Candidate alone(UUID organisation) {
        return new Candidate(organisation, "DISTRICT", "cheshire", null);
    }

    private static Candidate partnership(UUID lead, String name) {
        return new Candidate(lead, "DISTRICT", "cheshire", name);
    }

    private static void assertRefused(String type, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static CallDetails with(UnaryOperator<CallTerms> change) {
        CallDetails open = CallMother.open();
        return CallMother.details(change.apply(open.terms()), open.priorities());
    }

    private static CallTerms amounts(CallTerms terms, String minimum, String maximum, String budget) {
        return new CallTerms(
                terms.fund(),
                terms.title(),
                terms.summary(),
                terms.kind(),
                terms.opensAt(),
                terms.closesAt(),
                terms.decideBy(),
                Money.of(budget),
                Money.of(minimum),
                Money.of(maximum),
                2);
    }

    @Test
    void takesApplicationsFromItsOpeningAndBeforeItsClosing() {
        Call call = CallMother.published();
        assertRefused("call-not-open", () -> call.requireTakesApplications(OPENS.minusNanos(1000)));
        assertThatNoException().isThrownBy(() -> call.requireTakesApplications(OPENS));
        assertThatNoException().isThrownBy(() -> call.requireTakesApplications(CLOSES.minusNanos(1000)));
        assertRefused("call-not-open", () -> call.requireTakesApplications(CLOSES));
    }

    @Test
    void aDraftTakesNoApplications() {
        var draft = new Call(CallMother.open(), CLOSING_DAY);
        assertRefused("call-not-open", () -> draft.requireTakesApplications(BETWEEN));
    }

    @Test
    void opensAndClosesByTheClockOneStepAtATime() {
        Call call = CallMother.published();
        call.keepTime(OPENS.minusNanos(1000));
        assertThat(call.status()).isEqualTo(CallStatus.PUBLISHED);
        call.keepTime(OPENS);
        assertThat(call.status()).isEqualTo(CallStatus.OPEN);
        call.keepTime(CLOSES.minusNanos(1000));
        assertThat(call.status()).isEqualTo(CallStatus.OPEN);
        call.keepTime(CLOSES);
        assertThat(call.status()).isEqualTo(CallStatus.CLOSED);
        call.keepTime(CLOSES);
        assertThat(call.status()).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void aCallThatNobodyLookedAtMeanwhileOpensBeforeItCloses() {
        Call call = CallMother.published();
        call.keepTime(CLOSES);
        assertThat(call.status()).isEqualTo(CallStatus.OPEN);
        call.keepTime(CLOSES);
        assertThat(call.status()).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void itsClosingMovesLaterOnly() {
        Call call = CallMother.published();
        assertRefused("closing-moves-later-only", () -> call.extend(CLOSES, CLOSING_DAY, null, BETWEEN));
        assertRefused(
                "closing-moves-later-only", () -> call.extend(CLOSES.minusSeconds(1), CLOSING_DAY, null, BETWEEN));
        call.extend(CLOSES.plusSeconds(1), CLOSING_DAY, null, BETWEEN);
        assertThat(call.terms().closesAt()).isEqualTo(CLOSES.plusSeconds(1));
    }

    @Test
    void itsClosingMovesBeforeItPassesOnly() {
        Instant later = CLOSES.plusSeconds(3600);
        Call open = CallMother.published();
        open.extend(later, CLOSING_DAY, null, CLOSES.minusNanos(1000));
        assertThat(open.terms().closesAt()).isEqualTo(later);
        Call over = CallMother.published();
        assertRefused("call-closed", () -> over.extend(later, CLOSING_DAY, null, CLOSES));
    }

    @Test
    void aLaterClosingStaysBeforeTheDayOfDecision() {
        Call call = CallMother.published();
        LocalDate decideBy = call.terms().decideBy();
        Instant later = CLOSES.plusSeconds(60L * 86_400);
        assertRefused("decided-before-closing", () -> call.extend(later, decideBy.plusDays(1), null, BETWEEN));
        call.extend(later, decideBy.plusDays(1), decideBy.plusDays(1), BETWEEN);
        assertThat(call.terms().decideBy()).isEqualTo(decideBy.plusDays(1));
    }

    @Test
    void onlyADraftIsAmendedOrPublishedAndOnlyAPublishedCallExtended() {
        var call = new Call(CallMother.open(), CLOSING_DAY);
        assertRefused("step-not-allowed", () -> call.extend(CLOSES.plusSeconds(1), CLOSING_DAY, null, BETWEEN));
        call.amend(CallMother.open(), CLOSING_DAY);
        call.publish(OPENS);
        assertRefused("step-not-allowed", () -> call.amend(CallMother.open(), CLOSING_DAY));
        assertRefused("step-not-allowed", () -> call.publish(OPENS));
        call.keepTime(OPENS);
        call.keepTime(CLOSES);
        assertRefused("step-not-allowed", () -> call.extend(CLOSES.plusSeconds(1), CLOSING_DAY, null, BETWEEN));
    }

    @Test
    void isNotPublishedOnceItsClosingHasPassed() {
        var call = new Call(CallMother.open(), CLOSING_DAY);
        assertRefused("call-closed-already", () -> call.publish(CLOSES));
        call.publish(CLOSES.minusNanos(1000));
        assertThat(call.status()).isEqualTo(CallStatus.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"60,40,true", "60,39.99,false", "60,40.01,false", "100,0,true"})
    void theWeightsOfItsPrioritiesAddUpToTheWhole(String one, String other, boolean fits) {
        CallDetails details = CallMother.details(CallMother.terms(CallKind.OPEN), CallMother.priorities(one, other));
        if (fits) {
            assertThat(new Call(details, CLOSING_DAY).priorities()).hasSize(2);
        } else {
            assertRefused("weights-miss-the-whole", () -> new Call(details, CLOSING_DAY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.00,100.00,200.00,false",
        "0.01,100.00,200.00,true",
        "100.00,100.00,100.00,true",
        "100.01,100.00,200.00,false",
        "1.00,200.01,200.00,false"
    })
    void itsMinimumMaximumAndBudgetAreInOrder(String minimum, String maximum, String budget, boolean fits) {
        CallDetails details = with(terms -> amounts(terms, minimum, maximum, budget));
        if (fits) {
            assertThat(new Call(details, CLOSING_DAY).terms().budget()).isEqualTo(Money.of(budget));
        } else {
            assertRefused("amounts-not-in-order", () -> new Call(details, CLOSING_DAY));
        }
    }

    @Test
    void opensBeforeItCloses() {
        assertRefused(
                "call-closes-before-it-opens",
                () -> new Call(with(terms -> terms.closingAt(OPENS, terms.decideBy())), CLOSING_DAY));
        assertThat(new Call(with(terms -> terms.closingAt(OPENS.plusSeconds(1), terms.decideBy())), CLOSING_DAY)
                        .status())
                .isEqualTo(CallStatus.DRAFT);
    }

    @Test
    void isDecidedOnTheDayOfItsClosingOrLater() {
        assertRefused(
                "decided-before-closing",
                () -> new Call(with(terms -> terms.closingAt(CLOSES, CLOSING_DAY.minusDays(1))), CLOSING_DAY));
        assertThat(new Call(with(terms -> terms.closingAt(CLOSES, CLOSING_DAY)), CLOSING_DAY)
                        .terms()
                        .decideBy())
                .isEqualTo(CLOSING_DAY);
    }

    @Test
    void namesEachPriorityAndEachQuestionOnce() {
        CallDetails open = CallMother.open();
        Priority half = new Priority("P1", "Priority", Percentage.of("50"), null);
        assertRefused(
                "priority-named-twice",
                () -> new Call(CallMother.details(open.terms(), List.of(half, half)), CLOSING_DAY));
        Question question = open.questions().get(0);
        assertRefused(
                "question-named-twice",
                () -> new Call(
                        new CallDetails(
                                open.terms(),
                                open.eligibility(),
                                List.of(),
                                open.priorities(),
                                List.of(question, question)),
                        CLOSING_DAY));
    }

    @Test
    void anOpenCallInvitesNobodyAnInvitedOneSomebodyAndACommissionOneOrganisation() {
        var wigan = new Invitation(WIGAN, null);
        var bury = new Invitation(BURY, null);
        var led = new Invitation(BURY, "Greater Manchester");
        assertRefused("invitations-do-not-fit", () -> new Call(CallMother.inviting(CallKind.OPEN, wigan), CLOSING_DAY));
        assertRefused("invitations-do-not-fit", () -> new Call(CallMother.inviting(CallKind.INVITED), CLOSING_DAY));
        assertRefused("invitations-do-not-fit", () -> new Call(CallMother.inviting(CallKind.COMMISSION), CLOSING_DAY));
        assertRefused(
                "invitations-do-not-fit",
                () -> new Call(CallMother.inviting(CallKind.COMMISSION, wigan, bury), CLOSING_DAY));
        assertRefused(
                "invitations-do-not-fit", () -> new Call(CallMother.inviting(CallKind.COMMISSION, led), CLOSING_DAY));
        assertThatNoException()
                .isThrownBy(() -> new Call(CallMother.inviting(CallKind.INVITED, wigan, led), CLOSING_DAY));
        assertThatNoException()
                .isThrownBy(() -> new Call(CallMother.inviting(CallKind.COMMISSION, wigan), CLOSING_DAY));
    }

    @Test
    void anOpenCallLetsSomebodyApply() {
        assertRefused(
                "nobody-may-apply",
                () -> new Call(CallMother.forWhom(new Eligibility(false, List.of(), false, List.of())), CLOSING_DAY));
    }

    @Test
    void onlyTheInvitedApplyToAnInvitedCallAndOnlyAsTheyAreInvited() {
        Call call = CallMother.published(CallMother.inviting(
                CallKind.INVITED, new Invitation(WIGAN, null), new Invitation(BURY, "Greater Manchester")));
        assertThatNoException().isThrownBy(() -> call.requireEligible(alone(WIGAN)));
        assertThatNoException().isThrownBy(() -> call.requireEligible(partnership(BURY, "greater manchester")));
        assertRefused("not-invited", () -> call.requireEligible(alone(BURY)));
        assertRefused("not-invited", () -> call.requireEligible(partnership(WIGAN, "Greater Manchester")));
        assertRefused("not-invited", () -> call.requireEligible(partnership(BURY, "Another one")));
    }

    @Test
    void onlyOrganisationsOfTheNamedTypesApplyAlone() {
        Call call =
                CallMother.published(CallMother.forWhom(new Eligibility(true, List.of("DISTRICT"), false, List.of())));
        assertThatNoException().isThrownBy(() -> call.requireEligible(alone(WIGAN)));
        assertRefused("not-eligible", () -> call.requireEligible(new Candidate(BURY, "COUNTY", "cheshire", null)));
        assertRefused("not-eligible", () -> call.requireEligible(partnership(WIGAN, "Cheshire")));
    }

    @Test
    void aCallMayTakePartnershipsOnlyAndOfNamedSubRegionsOnly() {
        Call call =
                CallMother.published(CallMother.forWhom(new Eligibility(false, List.of(), true, List.of("cheshire"))));
        assertThatNoException().isThrownBy(() -> call.requireEligible(partnership(WIGAN, "Cheshire")));
        assertRefused("not-eligible", () -> call.requireEligible(alone(WIGAN)));
        assertRefused(
                "not-eligible", () -> call.requireEligible(new Candidate(WIGAN, "DISTRICT", "cumbria", "Cumbria")));
        assertRefused("not-eligible", () -> call.requireEligible(new Candidate(WIGAN, "DISTRICT", null, "Everywhere")));
    }
}
