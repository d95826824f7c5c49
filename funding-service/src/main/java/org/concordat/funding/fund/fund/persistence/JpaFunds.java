package org.concordat.funding.fund.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundSummaryView;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.fund.ObligationFilter;
import org.concordat.funding.fund.fund.ObligationOutcome;
import org.concordat.funding.fund.fund.ObligationStatus;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.fund.fund.SourceObligationView;
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
    public Optional<Fund> byCode(String code) {
        return find("code", code).firstResultOptional();
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
        return Listing.of(Source.class, "select s from Fund f join f.sources s")
                .where("f.id = :fund", "fund", fund)
                .ascending("s.financialYear", Source::financialYear)
                .tieBreaker("s.id", UUID.class, Source::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Page<SourceObligationView> obligations(ObligationFilter filter, LocalDate today, PageRequest page) {
        LocalDate day = filter.asAt() == null ? today : filter.asAt();
        Listing<SourceObligationView> list = Listing.of(
                        SourceObligationView.class,
                        "select new org.concordat.funding.fund.fund.SourceObligationView(f.id, f.code, s.name, o)"
                                + " from Fund f join f.obligations.all o join f.sources s")
                .where("s.id = o.source")
                .where("o.owedSince <= :day", "day", day)
                .where("f.id = :fund", "fund", filter.fund())
                .where("o.dueOn < :dueBefore", "dueBefore", filter.dueBefore());
        if (filter.status() != null) {
            narrow(list, filter.status(), day, !day.isBefore(today));
        }
        return list.ascending("o.dueOn", view -> view.obligation().dueOn())
                .tieBreaker("o.id", UUID.class, view -> view.obligation().id())
                .page(getEntityManager(), page);
    }

    /** @param present that nothing is settled after the day, so that the index of what is open serves */
    private static void narrow(
            Listing<SourceObligationView> list, ObligationStatus status, LocalDate day, boolean present) {
        switch (status) {
            case DUE -> whereOpen(list, day, present).where("o.dueOn >= :from", "from", day);
            case OVERDUE -> whereOpen(list, day, present).where("o.dueOn < :until", "until", day);
            case FULFILLED, WAIVED ->
                list.where("o.settledOn <= :settled", "settled", day)
                        .where("o.outcome = :outcome", "outcome", ObligationOutcome.valueOf(status.name()));
        }
    }

    private static Listing<SourceObligationView> whereOpen(
            Listing<SourceObligationView> list, LocalDate day, boolean present) {
        return present
                ? list.where("o.settledOn is null")
                : list.where("(o.settledOn is null or o.settledOn > :open)", "open", day);
    }
}
