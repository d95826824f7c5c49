package org.concordat.funding.award.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.problem.Refusal;

/** Where a claim stands, and which step may follow. */
public enum ClaimStatus {
    SUBMITTED,
    APPROVED,
    PAID,
    RETURNED;

    /** What may be done with a claim, named as in its path. */
    enum Step {
        APPROVAL("approval", EnumSet.of(SUBMITTED)),
        PAYMENT("payment", EnumSet.of(APPROVED)),
        RETURN("return", EnumSet.of(SUBMITTED, APPROVED));

        private final String path;
        private final Set<ClaimStatus> from;

        Step(String path, Set<ClaimStatus> from) {
            this.path = path;
            this.from = from;
        }
    }

    void require(Step step) {
        if (!step.from.contains(this)) {
            List<String> allowed = Arrays.stream(Step.values())
                    .filter(each -> each.from.contains(this))
                    .map(each -> each.path)
                    .toList();
            throw Refusal.conflict(
                    "step-not-allowed",
                    "A claim that is %s allows no %s. %s"
                            .formatted(
                                    this,
                                    step.path,
                                    allowed.isEmpty()
                                            ? "It is at its end."
                                            : "It allows: %s.".formatted(String.join(", ", allowed))),
                    allowed);
        }
    }
}
