package org.concordat.funding.decision.policy;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a delegation policy; it stands in its history only. */
public enum DelegationPolicyFact implements Fact<DelegationPolicy> {
    DELEGATION_POLICY_SET;

    @Override
    public AggregateType<DelegationPolicy> about() {
        return DelegationPolicy.TYPE;
    }
}
