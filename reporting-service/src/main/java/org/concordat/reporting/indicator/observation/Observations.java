package org.concordat.reporting.indicator.observation;

import java.time.LocalDate;
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

    default Observation get(UUID id) {
        return byId(id).orElseThrow(() -> notFound(id));
    }

    static Refusal notFound(UUID id) {
        return Refusal.notFound("observation", id);
    }
}
