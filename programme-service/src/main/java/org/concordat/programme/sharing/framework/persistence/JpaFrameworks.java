package org.concordat.programme.sharing.framework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.sharing.framework.Framework;
import org.concordat.programme.sharing.framework.FrameworkFilter;
import org.concordat.programme.sharing.framework.FrameworkSummaryView;
import org.concordat.programme.sharing.framework.Frameworks;

/** Framework agreements in PostgreSQL. */
@ApplicationScoped
public class JpaFrameworks implements Frameworks, PanacheAggregates<Framework> {

    @Override
    public Page<FrameworkSummaryView> list(FrameworkFilter filter, PageRequest page) {
        return Listing.of(
                        FrameworkSummaryView.class,
                        "select new org.concordat.programme.sharing.framework.FrameworkSummaryView(f.id, f.details,"
                                + " cast((select count(u) from f.uses u where u.withdrawnBecause is null) as integer),"
                                + " f.version) from Framework f")
                .where("f.details.validUntil >= :validOn", "validOn", filter.validOn())
                .where(
                        "exists (select 1 from f.uses u where u.organisation = :usedBy and u.withdrawnBecause is null)",
                        "usedBy",
                        filter.usedBy())
                .ascending(
                        "f.details.validUntil", framework -> framework.details().validUntil())
                .tieBreaker("f.id", UUID.class, FrameworkSummaryView::id)
                .page(getEntityManager(), page);
    }
}
