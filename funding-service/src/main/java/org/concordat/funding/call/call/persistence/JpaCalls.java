package org.concordat.funding.call.call.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallFilter;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.CallSummaryView;
import org.concordat.funding.call.call.Calls;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Calls in the service's own database. */
@ApplicationScoped
class JpaCalls implements Calls, PanacheAggregates<Call> {

    private final Sql sql;

    JpaCalls(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<CallSummaryView> page(CallFilter filter, PageRequest request) {
        return Listing.of(
                        CallSummaryView.class,
                        "select new org.concordat.funding.call.call.CallSummaryView(c.id, c.terms, c.status) from Call c")
                .where("c.terms.fund = :fund", "fund", filter.fund())
                .where("c.status = :status", "status", filter.status())
                .where("c.terms.kind = :kind", "kind", filter.kind())
                .where("c.status <> :hidden", "hidden", filter.drafts() ? null : CallStatus.DRAFT)
                .ascending("c.terms.closesAt", call -> call.terms().closesAt())
                .tieBreaker("c.id", UUID.class, CallSummaryView::id)
                .page(getEntityManager(), request);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return sql.list("""
                select id from funding_call
                where status = 'PUBLISHED' and opens_at <= ? or status = 'OPEN' and closes_at <= ?
                order by id limit ?""", row -> row.getObject("id", UUID.class), now, now, limit);
    }
}
