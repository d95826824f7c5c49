package org.concordat.programme.support.limit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.limit.SupportLimit;
import org.concordat.programme.support.limit.SupportLimitView;
import org.concordat.programme.support.limit.SupportLimits;

/** Support limits in PostgreSQL. */
@ApplicationScoped
public class JpaSupportLimits implements SupportLimits, PanacheAggregates<SupportLimit> {

    @Override
    public Page<SupportLimitView> list(Whose whose, PageRequest page) {
        return Listing.of(
                        SupportLimitView.class,
                        "select new org.concordat.programme.support.limit.SupportLimitView(l.id, l.organisation,"
                                + " l.perQuarter, l.statedOn, l.version) from SupportLimit l")
                .where("l.organisation = :organisation", "organisation", whose.organisation())
                .where("l.organisation = :boundary", "boundary", whose.boundary())
                .ascending("l.statedOn", limit -> limit.state().statedOn())
                .tieBreaker("l.id", UUID.class, limit -> limit.state().id())
                .page(getEntityManager(), page);
    }
}
