package org.concordat.reporting.indicator.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All periods. */
public interface Periods extends Aggregates<Period> {

    /**
     * By their first day.
     *
     * @param questionnaire {@code null} for all
     */
    Page<PeriodSummaryView> list(UUID questionnaire, PageRequest page);

    /** The one of a questionnaire that has a day in common with these. */
    Optional<Period> overlapping(UUID questionnaire, LocalDate firstDay, LocalDate lastDay);

    /** The last one of a questionnaire that ended before a day. */
    Optional<Period> lastBefore(UUID questionnaire, LocalDate day);

    /** Those in which an indicator is asked for about these days, or more; nobody moves them until the transaction ends. */
    List<Period> heldThatAsk(String indicator, LocalDate firstDay, LocalDate lastDay);

    default Period get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("period", id));
    }

    /** One that nobody amends or reopens until the transaction ends. */
    default Period held(UUID id) {
        return lock(id).orElseThrow(() -> Refusal.notFound("period", id));
    }
}
