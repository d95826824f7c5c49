package org.concordat.funding.decision.policy;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation policy as its history and its callers see it. */
public record DelegationPolicyState(
        UUID id,
        @Size(max = 200) String name,

        @Schema(description = "In force from this day until the next policy is")
        LocalDate activeFrom,

        @Size(max = DelegationPolicy.MAX_STEPS) @Schema(description = "The body with the lowest limit first")
        List<PolicyStep> steps) {

    static DelegationPolicyState of(DelegationPolicy policy) {
        return new DelegationPolicyState(policy.id(), policy.name(), policy.activeFrom(), policy.steps());
    }
}
