package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.funding.decision.voting.Verdict;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void onlyADecisionApprovesOrRejects() {
        assertThat(Outcome.of(DecisionKind.DECISION, Verdict.CARRIED)).isEqualTo(Outcome.APPROVED);
        assertThat(Outcome.of(DecisionKind.DECISION, Verdict.LOST)).isEqualTo(Outcome.REJECTED);
        assertThat(Outcome.of(DecisionKind.RECOMMENDATION, Verdict.CARRIED)).isEqualTo(Outcome.RECOMMENDED_UPWARDS);
        assertThat(Outcome.of(DecisionKind.RECOMMENDATION, Verdict.LOST)).isEqualTo(Outcome.NOT_RECOMMENDED);
    }

    @Test
    void withoutQuorumOrMajorityNothingIsDecidedWhateverWasAsked() {
        for (DecisionKind kind : DecisionKind.values()) {
            assertThat(Outcome.of(kind, Verdict.NO_QUORUM)).isEqualTo(Outcome.NO_QUORUM);
            assertThat(Outcome.of(kind, Verdict.NO_MAJORITY)).isEqualTo(Outcome.NO_MAJORITY);
        }
    }
}
