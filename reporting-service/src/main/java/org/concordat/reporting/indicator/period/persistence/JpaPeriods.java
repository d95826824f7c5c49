package org.concordat.reporting.indicator.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.period.PeriodSummaryView;
import org.concordat.reporting.indicator.period.Periods;

/** Periods in PostgreSQL. */
@ApplicationScoped
public class JpaPeriods implements Periods, PanacheAggregates<Period> {

    @Override
    public Page<PeriodSummaryView> list(UUID questionnaire, PageRequest page) {
        return Listing.of(
                        PeriodSummaryView.class,
                        "select new org.concordat.reporting.indicator.period.PeriodSummaryView(p.id, p.questionnaire,"
                                + " p.name, p.firstDay, p.lastDay, p.dueOn, p.version) from Period p")
                .where("p.questionnaire = :questionnaire", "questionnaire", questionnaire)
                .ascending("p.firstDay", PeriodSummaryView::firstDay)
                .tieBreaker("p.id", UUID.class, PeriodSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<Period> overlapping(UUID questionnaire, LocalDate firstDay, LocalDate lastDay) {
        return find(
                        "questionnaire = ?1 and firstDay <= ?2 and lastDay >= ?3 order by firstDay",
                        questionnaire,
                        lastDay,
                        firstDay)
                .firstResultOptional();
    }

    @Override
    public Optional<Period> lastBefore(UUID questionnaire, LocalDate day) {
        return find("questionnaire = ?1 and lastDay < ?2 order by lastDay desc", questionnaire, day)
                .firstResultOptional();
    }

    @Override
    public List<Period> heldThatAsk(String indicator, LocalDate firstDay, LocalDate lastDay) {
        return find(
                        "firstDay <= ?2 and lastDay >= ?3 and questionnaire in (select q.id from Questionnaire q"
                                + " join q.fields f where f.indicator = ?1) order by id",
                        indicator,
                        firstDay,
                        lastDay)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
