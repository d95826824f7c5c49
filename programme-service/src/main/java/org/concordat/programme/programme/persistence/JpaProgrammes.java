package org.concordat.programme.programme.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.Programme;
import org.concordat.programme.programme.ProgrammeFilter;
import org.concordat.programme.programme.ProgrammeSummaryView;
import org.concordat.programme.programme.Programmes;
import org.concordat.programme.programme.workstream.KindUsage;

/** Programmes in PostgreSQL. */
@ApplicationScoped
public class JpaProgrammes implements Programmes, KindUsage, PanacheAggregates<Programme> {

    @Override
    public Map<String, UUID> withCodes(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select p.code, p.id from Programme p where p.code in ?1", Object[].class)
                .setParameter(1, codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Page<ProgrammeSummaryView> list(ProgrammeFilter filter, PageRequest request) {
        FinancialYear runningIn = filter.runningIn();
        var listing = Listing.of(
                        ProgrammeSummaryView.class,
                        "select new org.concordat.programme.programme.ProgrammeSummaryView(p.id, p.code, p.name,"
                                + " p.term.startsOn, p.term.endsOn, p.version) from Programme p")
                .where("p.code = :code", "code", filter.code())
                .where("p.term.startsOn <= :lastDay", "lastDay", runningIn == null ? null : runningIn.lastDay())
                .where("p.term.endsOn >= :firstDay", "firstDay", runningIn == null ? null : runningIn.firstDay())
                .where(":objective member of p.objectives", "objective", filter.objective());
        if (filter.servesAnObjective() != null) {
            listing.where("p.objectives is %s empty".formatted(filter.servesAnObjective() ? "not" : ""));
        }
        return listing.ascending("p.code", ProgrammeSummaryView::code)
                .tieBreaker("p.id", UUID.class, ProgrammeSummaryView::id)
                .page(getEntityManager(), request);
    }

    @Override
    public List<FinancialYear> calculatedYears() {
        return getEntityManager()
                .createQuery(
                        "select distinct c.financialYear from Programme p join p.councilCounts c", FinancialYear.class)
                .getResultList();
    }

    @Override
    public List<UUID> calculatedOtherwise(FinancialYear year, int councils) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Programme p join p.councilCounts c"
                                + " where c.financialYear = :year and c.councils <> :councils",
                        UUID.class)
                .setParameter("year", year)
                .setParameter("councils", councils)
                .getResultList();
    }

    @Override
    public boolean isUsed(String kindCode) {
        return !getEntityManager()
                .createQuery("select 1 from Activity a where a.kind.code = :kind", Integer.class)
                .setParameter("kind", kindCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
