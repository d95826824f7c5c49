package org.concordat.funding.decision.policy;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a link of applications; it stands in its history only. */
public enum PurposeLinkFact implements Fact<PurposeLink> {
    APPLICATIONS_LINKED,
    LINK_REMOVED;

    @Override
    public AggregateType<PurposeLink> about() {
        return PurposeLink.TYPE;
    }
}
