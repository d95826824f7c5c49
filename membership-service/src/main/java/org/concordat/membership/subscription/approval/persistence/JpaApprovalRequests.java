package org.concordat.membership.subscription.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.approval.ApprovalRequest;
import org.concordat.membership.subscription.approval.ApprovalRequests;
import org.concordat.membership.subscription.approval.Asked;
import org.concordat.membership.subscription.approval.Decision;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Requests for approval in PostgreSQL. */
@ApplicationScoped
class JpaApprovalRequests implements ApprovalRequests, PanacheAggregates<ApprovalRequest> {

    @Override
    public Page<ApprovalRequest> page(Decision.State state, Asked.Kind kind, PageRequest request) {
        return Listing.of(ApprovalRequest.class, "select r from ApprovalRequest r")
                .where("r.decision.state = :state", "state", state)
                .where("r.asked.kind = :kind", "kind", kind)
                .ascending("r.id", ApprovalRequest::id)
                .tieBreaker("r.id", UUID.class, ApprovalRequest::id)
                .page(getEntityManager(), request);
    }
}
