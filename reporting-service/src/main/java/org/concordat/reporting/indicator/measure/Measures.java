package org.concordat.reporting.indicator.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All measures. */
public interface Measures extends Aggregates<Measure> {

    /** By code. */
    Page<MeasureSummaryView> list(MeasureFilter filter, PageRequest page);

    Optional<Measure> byCode(String code);

    /** Those of them that there are. */
    List<Measure> byCodes(Collection<String> codes);

    default Measure get(UUID id) {
        return byId(id).orElseThrow(() -> notFound(id));
    }

    static Refusal notFound(UUID id) {
        return Refusal.notFound("measure", id);
    }
}
