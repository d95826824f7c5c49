package org.concordat.funding.decision.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class DelegationPolicyTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID BOARD = UUID.randomUUID();

    private static PolicyStep step(UUID body, String upTo) {
        return new PolicyStep(body, upTo == null ? null : Money.of(upTo), null, false, false, false);
    }

    private static DelegationPolicy policy(PolicyStep... steps) {
        return new DelegationPolicy("Delegation 2008", LocalDate.of(2008, 4, 1), List.of(steps));
    }

    static DelegationPolicy overAHundredThousandTheBoard() {
        return policy(step(GROUP, "100000.00"), step(BOARD, null));
    }

    private static void assertRefused(String type, PolicyStep... steps) {
        assertThatThrownBy(() -> policy(steps))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void aHundredThousandIsTheExecutiveGroupsAndAPennyMoreTheBoards() {
        var policy = overAHundredThousandTheBoard();
        assertThat(policy.stepFor(Money.of("100000.00")).body()).isEqualTo(GROUP);
        assertThat(policy.stepFor(Money.of("100000.01")).body()).isEqualTo(BOARD);
        assertThat(policy.stepFor(Money.of("0.01")).body()).isEqualTo(GROUP);
    }

    @Test
    void theBodyAboveIsTheNextAndTheHighestHasNoneAbove() {
        var policy = overAHundredThousandTheBoard();
        assertThat(policy.stepAbove(GROUP).body()).isEqualTo(BOARD);
        assertThat(policy.stepAbove(BOARD).body()).isEqualTo(BOARD);
    }

    @Test
    void refusesABodyThatThePolicyDoesNotName() {
        assertThatThrownBy(() -> overAHundredThousandTheBoard().stepOf(UUID.randomUUID()))
                .hasMessageContaining(GROUP.toString())
                .hasMessageContaining(BOARD.toString());
    }

    @Test
    void refusesLimitsThatDoNotRise() {
        assertRefused("limits-do-not-rise", step(GROUP, "100000.00"), step(BOARD, "100000.00"));
        assertRefused("limits-do-not-rise", step(GROUP, null), step(BOARD, null));
    }

    @Test
    void refusesAPolicyThatLeavesALargeAmountToNobody() {
        assertRefused("no-body-for-any-amount", step(GROUP, "50000.00"), step(BOARD, "100000.00"));
        assertRefused("no-body-for-any-amount");
    }

    @Test
    void refusesABodyTwice() {
        assertRefused("body-twice", step(GROUP, "50000.00"), step(GROUP, null));
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> step(GROUP, "0.00")).hasMessageContaining("above zero");
    }

    @Test
    void theConstitutionsQuorumHoldsWhereThePolicyNamesNone() {
        assertThat(step(BOARD, null).quorumOr(5)).isEqualTo(5);
        assertThat(new PolicyStep(BOARD, null, 3, false, false, false).quorumOr(5))
                .isEqualTo(3);
    }
}
