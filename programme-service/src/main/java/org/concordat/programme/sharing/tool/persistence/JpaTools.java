package org.concordat.programme.sharing.tool.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.sharing.tool.Tool;
import org.concordat.programme.sharing.tool.ToolFilter;
import org.concordat.programme.sharing.tool.ToolSummaryView;
import org.concordat.programme.sharing.tool.Tools;

/** Tools and guidance in PostgreSQL. */
@ApplicationScoped
public class JpaTools implements Tools, PanacheAggregates<Tool> {

    @Override
    public Page<ToolSummaryView> list(ToolFilter filter, PageRequest page) {
        return Listing.of(
                        ToolSummaryView.class,
                        "select new org.concordat.programme.sharing.tool.ToolSummaryView(t.id, t.details,"
                                + " cast((select count(u) from t.takeUps u where u.withdrawnBecause is null) as integer),"
                                + " t.version) from Tool t")
                .where("t.details.kind = :kind", "kind", filter.kind())
                .where("t.details.programme = :programme", "programme", filter.programme())
                .where(
                        "exists (select 1 from t.takeUps u where u.organisation = :usedBy and u.withdrawnBecause is null)",
                        "usedBy",
                        filter.usedBy())
                .ascending("t.details.publishedOn", tool -> tool.details().publishedOn())
                .tieBreaker("t.id", UUID.class, ToolSummaryView::id)
                .page(getEntityManager(), page);
    }
}
