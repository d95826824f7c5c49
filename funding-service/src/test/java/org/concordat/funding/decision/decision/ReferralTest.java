package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.DelegationPolicy;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID BOARD = UUID.randomUUID();

    private static DelegationPolicy policy(boolean refers) {
        return new DelegationPolicy(
                "Delegation",
                LocalDate.of(2008, 4, 1),
                List.of(
                        new PolicyStep(GROUP, Money.pounds(100_000), null, false, refers, false),
                        new PolicyStep(BOARD, null, null, false, refers, false)));
    }

    @Test
    void theSecondNoQuorumIsReferredToTheBodyAboveAndTheFirstIsNot() {
        assertThat(Referral.of(DecisionOutcome.NO_QUORUM, policy(true), GROUP, 0))
                .isEmpty();
        assertThat(Referral.of(DecisionOutcome.NO_QUORUM, policy(true), GROUP, 1))
                .contains(BOARD);
        assertThat(Referral.of(DecisionOutcome.NO_QUORUM, policy(true), GROUP, 2))
                .contains(BOARD);
    }

    @Test
    void nothingIsReferredWhereThePolicyDoesNotSayIt() {
        assertThat(Referral.of(DecisionOutcome.NO_QUORUM, policy(false), GROUP, 1))
                .isEmpty();
    }

    @Test
    void theHighestBodyHasNobodyToReferTo() {
        assertThat(Referral.of(DecisionOutcome.NO_QUORUM, policy(true), BOARD, 1))
                .isEmpty();
    }

    @Test
    void noMajorityIsNotReferred() {
        assertThat(Referral.of(DecisionOutcome.NO_MAJORITY, policy(true), GROUP, 1))
                .isEmpty();
    }
}
