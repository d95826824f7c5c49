package org.concordat.funding.decision.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All that was decided. */
public interface Decisions extends Aggregates<Decision> {

    /** The latest day first. */
    Page<DecisionSummaryView> page(DecisionFilter filter, PageRequest request);

    /** How often the body has missed the quorum for it. */
    long timesWithoutQuorum(Referral.Case of);

    /** The body to which it was referred last. */
    Optional<UUID> referredTo(MatterId matter);

    /** Delegated decisions of a body, taken by a day, that no meeting was told of; the oldest first. */
    List<Decision> unreported(UUID body, LocalDate by);

    default Decision get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("decision", id));
    }
}
