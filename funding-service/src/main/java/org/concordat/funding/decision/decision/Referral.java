package org.concordat.funding.decision.decision;

import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.decision.policy.DelegationPolicy;

/** "A policy may refer the second NO_QUORUM upwards": to the body above, when there is one. */
public final class Referral {

    /** What is put to a body. */
    public record Case(MatterId matter, UUID body) {}

    private Referral() {}

    /** @param earlier how often the body has missed the quorum for it before */
    public static Optional<UUID> of(DecisionOutcome outcome, DelegationPolicy policy, UUID body, long earlier) {
        UUID above = policy.stepAbove(body).body();
        boolean again = outcome == DecisionOutcome.NO_QUORUM && earlier > 0;
        return again && policy.stepOf(body).refersSecondNoQuorum() && !above.equals(body)
                ? Optional.of(above)
                : Optional.empty();
    }
}
