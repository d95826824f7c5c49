package org.concordat.reporting.known.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Orders rebuilds and calls them off. */
@ApplicationScoped
public class Rebuilding {

    private final Rebuilds rebuilds;
    private final Clock clock;

    Rebuilding(Rebuilds rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Transactional
    public Rebuild request(String by, String reason) {
        Rebuild rebuild = Rebuild.requested(Ids.next(), by, reason, clock.instant());
        if (!rebuilds.add(rebuild)) {
            throw Refusal.conflict(
                    "rebuild-running",
                    "A rebuild is running already. Wait until it has finished, or cancel it.",
                    List.of("cancellation"));
        }
        return rebuild;
    }

    @Transactional
    public Rebuild cancel(UUID id) {
        get(id);
        if (!rebuilds.finish(id, Rebuild.State.CANCELLED, clock.instant(), null)) {
            throw Refusal.conflict(
                    "rebuild-finished",
                    "This rebuild has finished already (%s). Request another one if you need it."
                            .formatted(get(id).state()));
        }
        return get(id);
    }

    /** Oldest first. */
    public Page<Rebuild> list(PageRequest page) {
        return rebuilds.list(page);
    }

    public Rebuild get(UUID id) {
        return rebuilds.find(id).orElseThrow(() -> Refusal.notFound("rebuild", id));
    }
}
