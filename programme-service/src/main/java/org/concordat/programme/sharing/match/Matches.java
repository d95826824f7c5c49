package org.concordat.programme.sharing.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** All matches that were offered. */
public interface Matches extends Aggregates<Match> {

    /** Nobody else offers the pair until the transaction ends, whichever of the two is named first. */
    void holdStill(Pair pair);

    /** What has become of a pair so far. */
    Past pastOf(Pair pair);

    /** @param isOpen whether an introduction of them is under way */
    record Past(boolean isOpen, Optional<LocalDate> declinedOn) {}

    /** From the first offered on. */
    Page<MatchView> list(MatchFilter filter, PageRequest page);

    /** What happened in each financial year, the first year first. */
    List<MatchYear> byYear();

    /**
     * Whether there is one, without loading it: what is loaded before it is locked may be of a version that has passed.
     *
     * @param boundary an organisation that is one of the two; {@code null} for any
     */
    boolean isThere(MatchId id, OrganisationId boundary);

    default Match get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("match", id));
    }
}
