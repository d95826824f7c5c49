package org.concordat.programme.support.advisory;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** All advisories. */
public interface Advisories extends Aggregates<Advisory> {

    /** The latest first. */
    Page<AdvisoryView> list(AdvisoryFilter filter, PageRequest page);

    /** Whether an organisation is among those whom it went to, without looking at the others. */
    boolean wentTo(AdvisoryId id, OrganisationId organisation);

    default Advisory get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("advisory", id));
    }

    /**
     * Refuses one that is not for an organisation as if it did not exist.
     *
     * @param boundary {@code null} for whoever sees all
     */
    default Advisory visible(AdvisoryId id, OrganisationId boundary) {
        Advisory advisory = get(id.value());
        if (boundary != null && !wentTo(id, boundary)) {
            throw Refusal.notFound("advisory", id.value());
        }
        return advisory;
    }
}
