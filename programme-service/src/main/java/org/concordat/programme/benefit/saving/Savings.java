package org.concordat.programme.benefit.saving;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** All savings that were claimed. */
public interface Savings extends Aggregates<Saving> {

    /** Nobody else takes a step with any saving until the transaction ends, so that what is one is compared as a whole. */
    void holdStill();

    /** The first claimed first. */
    Page<SavingSummaryView> list(SavingFilter filter, PageRequest page);

    /** Those in whose place another counts. */
    List<Saving> inPlaceOfWhich(UUID counting);

    /**
     * Pairs that may be one and of which nobody has decided.
     *
     * @param saving only pairs that it is one of; {@code null} for all, likewise the organisation
     */
    Page<PossibleDuplicateView> possibleDuplicates(SavingId saving, OrganisationId organisation, PageRequest page);

    /**
     * Whether there is one, without loading it: what is loaded before it is locked may be of a version that has passed.
     *
     * @param boundary the only organisation of which it may be; {@code null} for any
     */
    boolean isThere(SavingId id, OrganisationId boundary);

    default Saving get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("saving", id));
    }
}
