package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.funding.decision.voting.Verdict;
import org.junit.jupiter.api.Test;

class DecisionOutcomeTest {

    @Test
    void onlyADecisionApprovesOrRejects() {
        assertThat(DecisionOutcome.of(DecisionKind.DECISION, Verdict.CARRIED)).isEqualTo(DecisionOutcome.APPROVED);
        assertThat(DecisionOutcome.of(DecisionKind.DECISION, Verdict.LOST)).isEqualTo(DecisionOutcome.REJECTED);
        assertThat(DecisionOutcome.of(DecisionKind.RECOMMENDATION, Verdict.CARRIED))
                .isEqualTo(DecisionOutcome.RECOMMENDED_UPWARDS);
        assertThat(DecisionOutcome.of(DecisionKind.RECOMMENDATION, Verdict.LOST))
                .isEqualTo(DecisionOutcome.NOT_RECOMMENDED);
    }

    @Test
    void withoutQuorumOrMajorityNothingIsDecidedWhateverWasAsked() {
        for (DecisionKind kind : DecisionKind.values()) {
            assertThat(DecisionOutcome.of(kind, Verdict.NO_QUORUM)).isEqualTo(DecisionOutcome.NO_QUORUM);
            assertThat(DecisionOutcome.of(kind, Verdict.NO_MAJORITY)).isEqualTo(DecisionOutcome.NO_MAJORITY);
        }
    }
}
