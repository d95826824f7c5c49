package org.concordat.funding.decision.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** The line between two bodies, and applications that are split to get under it. */
class DelegationTest {

    private static final UUID CALL = UUID.randomUUID();
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final DelegationPolicy POLICY = DelegationPolicyTest.overAHundredThousandTheBoard();
    private static final UUID GROUP = POLICY.steps().get(0).body();
    private static final UUID BOARD = POLICY.steps().get(1).body();
    private static final Function<UUID, String> NAMES =
            body -> body.equals(GROUP) ? "Executive group" : "Management board";

    private static CountedApplication asked(String amount) {
        return candidate(CALL, APPLICANT, "PROCUREMENT", amount, null, null, true);
    }

    private static CountedApplication candidate(
            UUID call,
            UUID applicant,
            String purpose,
            String asked,
            String recommended,
            String awarded,
            boolean pending) {
        return new CountedApplication(
                UUID.randomUUID(),
                call,
                applicant,
                purpose,
                Money.of(asked),
                money(recommended),
                money(awarded),
                pending);
    }

    private static Money money(String amount) {
        return amount == null ? null : Money.of(amount);
    }

    private static Delegation alone(CountedApplication candidate) {
        return with(candidate, List.of(), Set.of());
    }

    private static Delegation with(
            CountedApplication candidate, Collection<CountedApplication> others, Set<UUID> linked) {
        return new Delegation(POLICY, new SamePurpose(Set.of(APPLICANT), linked).addUp(candidate, others), null);
    }

    @Test
    void theExecutiveGroupDecidesAHundredThousandAndNotAPennyMore() {
        assertThatCode(() -> alone(asked("100000.00")).requireMayDecide(GROUP, NAMES))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> alone(asked("100000.01")).requireMayDecide(GROUP, NAMES))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    assertThat(refusal.type()).isEqualTo("above-the-bodys-limit");
                    assertThat(refusal.allowed()).containsExactly("RECOMMENDATION");
                })
                .hasMessageContaining("Management board")
                .hasMessageContaining("£100000.01");
    }

    @Test
    void theLargerOfAskedAndRecommendedDecides() {
        var recommendedLess = candidate(CALL, APPLICANT, "PROCUREMENT", "120000.00", "95000.00", null, true);
        assertThat(alone(recommendedLess).deciding().body()).isEqualTo(BOARD);
        var recommendedMore = candidate(CALL, APPLICANT, "PROCUREMENT", "95000.00", "120000.00", null, true);
        assertThat(alone(recommendedMore).deciding().body()).isEqualTo(BOARD);
    }

    @Test
    void aHigherBodyMayDecideWhatALowerOneCould() {
        assertThat(alone(asked("60000.00")).mayDecide(BOARD)).isTrue();
    }

    @Test
    void sixtyAndFiftyFiveThousandForOnePurposeAreBothTheBoardsAndNameEachOther() {
        CountedApplication sixty = asked("60000.00");
        CountedApplication fiftyFive = asked("55000.00");
        List<CountedApplication> both = List.of(sixty, fiftyFive);
        Delegation one = with(sixty, both, Set.of());
        Delegation other = with(fiftyFive, both, Set.of());
        assertThat(one.deciding().body()).isEqualTo(BOARD);
        assertThat(other.deciding().body()).isEqualTo(BOARD);
        assertThat(one.counted().total()).isEqualTo(Money.of("115000.00"));
        assertThat(one.counted().others())
                .extracting(AddedUp.Part::application)
                .containsExactly(fiftyFive.application());
        assertThat(other.counted().others())
                .extracting(AddedUp.Part::application)
                .containsExactly(sixty.application());
        assertThatThrownBy(() -> one.requireMayDecide(GROUP, NAMES))
                .hasMessageContaining(fiftyFive.application().toString());
    }

    @Test
    void twoThatComeToTheLimitExactlyStayWithTheExecutiveGroup() {
        CountedApplication sixty = asked("60000.00");
        assertThat(with(sixty, List.of(asked("40000.00")), Set.of()).deciding().body())
                .isEqualTo(GROUP);
        assertThat(with(sixty, List.of(asked("40000.01")), Set.of()).deciding().body())
                .isEqualTo(BOARD);
    }

    private static void assertNotAddedUp(CountedApplication other) {
        assertThat(with(asked("60000.00"), List.of(other), Set.of()).counted().isFlagged())
                .isFalse();
    }

    @Test
    void anotherCallAnotherApplicantOrAnotherPurposeIsNotAddedUp() {
        String same = "PROCUREMENT";
        assertNotAddedUp(candidate(UUID.randomUUID(), APPLICANT, same, "55000.00", null, null, true));
        assertNotAddedUp(candidate(CALL, UUID.randomUUID(), same, "55000.00", null, null, true));
        assertNotAddedUp(candidate(CALL, APPLICANT, "WASTE", "55000.00", null, null, true));
    }

    @Test
    void whatWasRejectedOrWithdrawnIsNotAddedUp() {
        assertNotAddedUp(candidate(CALL, APPLICANT, "PROCUREMENT", "55000.00", null, null, false));
    }

    @Test
    void whatWasAwardedCountsWithWhatWasAwarded() {
        var awarded = candidate(CALL, APPLICANT, "PROCUREMENT", "55000.00", null, "41000.00", false);
        assertThat(with(asked("60000.00"), List.of(awarded), Set.of()).counted().total())
                .isEqualTo(Money.of("101000.00"));
    }

    @Test
    void whatAnOfficerHasLinkedIsAddedUpWhateverItsPriority() {
        var waste = candidate(CALL, APPLICANT, "WASTE", "55000.00", null, null, true);
        assertThat(with(asked("60000.00"), List.of(waste), Set.of(waste.application()))
                        .deciding()
                        .body())
                .isEqualTo(BOARD);
    }

    @Test
    void whatAPredecessorHasPendingIsAddedUp() {
        UUID predecessor = UUID.randomUUID();
        var older = candidate(CALL, predecessor, "PROCUREMENT", "55000.00", null, null, true);
        var counted =
                new SamePurpose(Set.of(APPLICANT, predecessor), Set.of()).addUp(asked("60000.00"), List.of(older));
        assertThat(counted.total()).isEqualTo(Money.of("115000.00"));
    }

    @Test
    void anApplicationReferredUpwardsIsTheHigherBodys() {
        var referred = new Delegation(POLICY, alone(asked("60000.00")).counted(), BOARD);
        assertThat(referred.mayDecide(GROUP)).isFalse();
        assertThat(referred.deciding().body()).isEqualTo(BOARD);
        var referredDown = new Delegation(POLICY, alone(asked("160000.00")).counted(), GROUP);
        assertThat(referredDown.deciding().body()).isEqualTo(BOARD);
    }
}
