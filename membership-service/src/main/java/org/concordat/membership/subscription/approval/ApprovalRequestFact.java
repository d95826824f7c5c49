package org.concordat.membership.subscription.approval;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a request for approval. */
public enum ApprovalRequestFact implements Fact<ApprovalRequest> {
    APPROVAL_REQUESTED,
    REQUEST_APPROVED,
    REQUEST_REJECTED;

    @Override
    public AggregateType<ApprovalRequest> about() {
        return ApprovalRequest.TYPE;
    }
}
