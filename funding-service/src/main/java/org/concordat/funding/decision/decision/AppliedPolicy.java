package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.policy.DelegationPolicy;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The delegation policy as it was applied to a decision, whatever became of it since. */
@Embeddable
public record AppliedPolicy(
        UUID policy,
        @Size(max = 200) String policyName,

        @Schema(description = "Since when the policy was in force")
        LocalDate policyFrom,

        @Schema(nullable = true, description = "The body's limit; null for any amount")
        Money bodyLimit,

        @Schema(description = "What the application counted for, others for the same purpose included")
        Money countedAmount,

        @Schema(description = "Voting seats, present and free of conflict, that it took to decide")
        int quorum,

        @Schema(description = "Whether the presiding seat had a casting vote")
        boolean castingVoteGiven,

        boolean refersSecondNoQuorum,
        boolean delegatedBetweenMeetings) {

    /** @param quorum the policy's, or else the constitution's */
    public static AppliedPolicy of(Delegation delegation, UUID body, int quorum) {
        DelegationPolicy policy = delegation.policy();
        PolicyStep step = policy.stepOf(body);
        return new AppliedPolicy(
                policy.id(),
                policy.name(),
                policy.activeFrom(),
                step.upTo(),
                delegation.counted().total(),
                quorum,
                step.castingVote(),
                step.refersSecondNoQuorum(),
                step.delegatedBetweenMeetings());
    }
}
