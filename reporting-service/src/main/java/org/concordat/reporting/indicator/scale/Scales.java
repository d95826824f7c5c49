package org.concordat.reporting.indicator.scale;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All scales. */
public interface Scales extends Aggregates<Scale> {

    /** By code. */
    Page<ScaleSummaryView> list(PageRequest page);

    Optional<Scale> byCode(String code);

    default Scale get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("scale", id));
    }

    /** @param pointer to the code in the request */
    default void requireKnown(String code, String pointer) {
        if (byCode(code).isEmpty()) {
            throw Refusal.rule(
                    "unknown-scale",
                    pointer,
                    "There is no scale %s. Send the code of one that is listed.".formatted(code));
        }
    }
}
