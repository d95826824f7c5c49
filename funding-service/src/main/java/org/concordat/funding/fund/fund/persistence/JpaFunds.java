package org.concordat.funding.fund.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundSummaryView;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.fund.Source;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

/** Funds in the service's own database. */
@ApplicationScoped
public class JpaFunds implements Funds, PanacheAggregates<Fund> {

    @Override
    public Optional<Fund> byId(UUID id) {
        return find("from Fund f left join fetch f.sources where f.id = ?1", id).stream()
                .findFirst();
    }

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Optional<Fund> takingSubscriptions() {
        // asked while another fund is being marked, which must not be written before the answer is known
        return find("from Fund f left join fetch f.sources where f.details.takesSubscriptions")
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.MANUAL)
                .stream()
                .findFirst();
    }

    @Override
    public Page<FundSummaryView> list(String code, Boolean takesSubscriptions, PageRequest page) {
        return Listing.of(
                        FundSummaryView.class,
                        "select new org.concordat.funding.fund.fund.FundSummaryView(f.id, f.code, f.details.name,"
                                + " f.details.purpose, f.details.takesSubscriptions) from Fund f")
                .where("f.code = :code", "code", code)
                .where("f.details.takesSubscriptions = :takes", "takes", takesSubscriptions)
                .ascending("f.code", FundSummaryView::code)
                .tieBreaker("f.id", UUID.class, FundSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Page<Source> sources(UUID fund, PageRequest page) {
        return Listing.of(
                        Source.class,
                        "select new org.concordat.funding.fund.fund.Source(s.id, s.kind, s.name, s.financialYear, s.amount,"
                                + " s.programme) from Fund f join f.sources s")
                .where("f.id = :fund", "fund", fund)
                .ascending("s.financialYear", Source::financialYear)
                .tieBreaker("s.id", UUID.class, Source::id)
                .page(getEntityManager(), page);
    }
}
