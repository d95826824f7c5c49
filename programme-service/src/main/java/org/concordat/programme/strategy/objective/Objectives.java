package org.concordat.programme.strategy.objective;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The objectives of the partnership. */
public interface Objectives extends Aggregates<Objective> {

    boolean hasCode(String code);

    /** By code. */
    Page<ObjectiveSummaryView> list(ObjectiveFilter filter, PageRequest request);

    /** Which of these ids name no objective. */
    List<UUID> unknown(Collection<UUID> ids);

    default Objective get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("objective", id));
    }

    /** For whatever serves objectives, such as a programme. */
    default void requireKnown(Collection<UUID> ids, String pointer) {
        List<UUID> unknown = unknown(ids);
        if (!unknown.isEmpty()) {
            throw Refusal.rule(
                    "unknown-objective",
                    pointer,
                    "There is no objective %s. List the objectives, or set it first.".formatted(unknown.get(0)));
        }
    }
}
