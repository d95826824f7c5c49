package org.concordat.programme.support.peer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.peer.Peer;
import org.concordat.programme.support.peer.PeerFilter;
import org.concordat.programme.support.peer.PeerSummaryView;
import org.concordat.programme.support.peer.Peers;

/** Peers in PostgreSQL. */
@ApplicationScoped
public class JpaPeers implements Peers, PanacheAggregates<Peer> {

    @Override
    public Page<PeerSummaryView> list(PeerFilter filter, PageRequest page) {
        Listing<PeerSummaryView> listing = Listing.of(
                        PeerSummaryView.class,
                        "select new org.concordat.programme.support.peer.PeerSummaryView(p.id, p.contact,"
                                + " p.organisation, p.accreditedOn, p.retiredOn, p.version) from Peer p")
                .where("p.organisation = :organisation", "organisation", filter.organisation())
                .where(":skill member of p.skills", "skill", filter.skill());
        if (filter.retired() != null) {
            listing.where(filter.retired() ? "p.retiredOn is not null" : "p.retiredOn is null");
        }
        return listing.ascending("p.accreditedOn", PeerSummaryView::accreditedOn)
                .tieBreaker("p.id", UUID.class, PeerSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean hasInPool(UUID contact) {
        return count("contact = ?1 and retiredOn is null", contact) > 0;
    }
}
