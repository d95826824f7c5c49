package org.concordat.membership.subscription.approval;

import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The requests for approval, decided or not. */
public interface ApprovalRequests extends Aggregates<ApprovalRequest> {

    /**
     * In the order they were made; what is {@code null} does not narrow.
     */
    Page<ApprovalRequest> page(Decision.State state, Asked.Kind kind, PageRequest request);
}
