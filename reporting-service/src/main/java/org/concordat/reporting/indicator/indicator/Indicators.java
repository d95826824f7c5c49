package org.concordat.reporting.indicator.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All indicators. */
public interface Indicators extends Aggregates<Indicator> {

    /** By code. */
    Page<IndicatorSummaryView> list(IndicatorFilter filter, PageRequest page);

    Optional<Indicator> byCode(String code);

    /** Those of them that there are, by code. */
    List<Indicator> byCodes(Collection<String> codes);

    default Indicator get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("indicator", id));
    }

    /** @param pointer to the code in the request */
    default Indicator named(String code, String pointer) {
        return byCode(code)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-indicator",
                        pointer,
                        "There is no indicator %s. Send the code of one that is listed.".formatted(code)));
    }
}
