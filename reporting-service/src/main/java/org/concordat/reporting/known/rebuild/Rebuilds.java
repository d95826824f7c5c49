package org.concordat.reporting.known.rebuild;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** All rebuilds there were; at most one of them runs. */
public interface Rebuilds {

    /** False when another one runs already. */
    boolean add(Rebuild rebuild);

    Optional<Rebuild> find(UUID id);

    Optional<Rebuild> running();

    Page<Rebuild> list(PageRequest page);

    /** False when it no longer runs. */
    boolean progress(UUID id, long eventsReplayed, long eventsTotal);

    /** False when it no longer runs. */
    boolean finish(UUID id, Rebuild.State state, Instant at, String problem);
}
