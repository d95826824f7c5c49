package org.concordat.programme.strategy.objective.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.strategy.objective.Objective;
import org.concordat.programme.strategy.objective.ObjectiveFilter;
import org.concordat.programme.strategy.objective.ObjectiveSummaryView;
import org.concordat.programme.strategy.objective.Objectives;
import org.concordat.programme.strategy.theme.ThemesUnder;

/** Objectives in PostgreSQL. */
@ApplicationScoped
public class JpaObjectives implements Objectives, PanacheAggregates<Objective> {

    private static final String SERVED = "(exists (select 1 from Programme p where o.id member of p.objectives)"
            + " or exists (select 1 from Project p where o.id member of p.objectives))";

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Page<ObjectiveSummaryView> list(ObjectiveFilter filter, PageRequest request) {
        Listing<ObjectiveSummaryView> listing = Listing.of(
                        ObjectiveSummaryView.class,
                        "select new org.concordat.programme.strategy.objective.ObjectiveSummaryView(o.id, o.code,"
                                + " o.details.name, po.theme, po.code, m.code, o.version) from Objective o"
                                + " join SuccessMeasure m on m.code = o.details.successMeasure"
                                + " join PriorityOutcome po on po.code = m.priorityOutcome")
                .where("po.theme in " + ThemesUnder.jpql("theme"), "theme", filter.theme())
                .where("po.code = :outcome", "outcome", filter.priorityOutcome())
                .where("m.code = :measure", "measure", filter.successMeasure())
                .where(achieved("a.subRegion = :subRegion"), "subRegion", filter.achievedIn())
                .where(achieved("a.financialYear = :year"), "year", filter.achievedFor());
        if (filter.achievedIn() != null && filter.achievedFor() != null) {
            listing.where(achieved("a.subRegion = :subRegion and a.financialYear = :year"));
        }
        if (filter.served() != null) {
            listing.where(filter.served() ? SERVED : "not " + SERVED);
        }
        return listing.ascending("o.code", ObjectiveSummaryView::code)
                .tieBreaker("o.id", UUID.class, ObjectiveSummaryView::id)
                .page(getEntityManager(), request);
    }

    private static String achieved(String where) {
        return "exists (select 1 from o.achievements a where a.reopening.reopenedOn is null and %s)".formatted(where);
    }

    @Override
    public List<UUID> unknown(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<>(getEntityManager()
                .createQuery("select o.id from Objective o where o.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }
}
