package org.concordat.programme.sharing.need.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.sharing.need.Need;
import org.concordat.programme.sharing.need.NeedFilter;
import org.concordat.programme.sharing.need.NeedSummaryView;
import org.concordat.programme.sharing.need.Needs;

/** Needs in PostgreSQL. */
@ApplicationScoped
public class JpaNeeds implements Needs, PanacheAggregates<Need> {

    @Override
    public boolean has(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Page<NeedSummaryView> list(NeedFilter filter, PageRequest page) {
        return Listing.of(
                        NeedSummaryView.class,
                        "select new org.concordat.programme.sharing.need.NeedSummaryView(n.id, n.code, n.title,"
                                + " size(n.services), n.status, n.version) from Need n")
                .where(":service member of n.services", "service", filter.service())
                .where("n.status = :status", "status", filter.status())
                .ascending("n.code", NeedSummaryView::code)
                .tieBreaker("n.id", UUID.class, NeedSummaryView::id)
                .page(getEntityManager(), page);
    }
}
