package org.concordat.reporting.indicator.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All observations. */
public interface Observations extends Aggregates<Observation> {

    Optional<Observation> find(ObservationOf of);

    /** In the order in which they were first recorded. */
    Page<ObservationSummaryView> list(ObservationFilter filter, LocalDate today, PageRequest page);

    /** What was returned for a period and is shown from another day on than this. */
    List<Observation> shownOtherwise(UUID period, LocalDate visibleFrom);

    default Observation get(UUID id) {
        return byId(id).orElseThrow(() -> notFound(id));
    }

    static Refusal notFound(UUID id) {
        return Refusal.notFound("observation", id);
    }
}
