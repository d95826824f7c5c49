package org.concordat.funding.decision.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.decision.policy.PurposeLink;
import org.concordat.funding.decision.policy.PurposeLinkView;
import org.concordat.funding.decision.policy.PurposeLinks;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Links between applications in the service's own database. */
@ApplicationScoped
public class JpaPurposeLinks implements PurposeLinks, PanacheAggregates<PurposeLink> {

    @Override
    public Set<UUID> linkedWith(UUID application) {
        return list("(lowerApplication = ?1 or higherApplication = ?1) and removedBecause is null", application)
                .stream()
                .map(link -> link.lowerApplication().equals(application)
                        ? link.higherApplication()
                        : link.lowerApplication())
                .collect(Collectors.toSet());
    }

    @Override
    public Page<PurposeLinkView> page(UUID application, PageRequest request) {
        return Listing.of(
                        PurposeLinkView.class,
                        "select new org.concordat.funding.decision.policy.PurposeLinkView(l.id, l.lowerApplication,"
                                + " l.higherApplication, l.reason, l.removedBecause, l.version) from PurposeLink l")
                .where(
                        "(l.lowerApplication = :application or l.higherApplication = :application)",
                        "application",
                        application)
                .ascending("l.id", PurposeLinkView::id)
                .tieBreaker("l.id", UUID.class, PurposeLinkView::id)
                .page(getEntityManager(), request);
    }
}
