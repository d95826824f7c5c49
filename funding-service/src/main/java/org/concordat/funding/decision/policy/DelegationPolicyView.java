package org.concordat.funding.decision.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation policy. */
@Schema(name = "DelegationPolicy")
public record DelegationPolicyView(
        @JsonUnwrapped DelegationPolicyState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static DelegationPolicyView of(DelegationPolicy policy) {
        return new DelegationPolicyView(DelegationPolicyState.of(policy), policy.version());
    }
}
