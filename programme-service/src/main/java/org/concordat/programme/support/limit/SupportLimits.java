package org.concordat.programme.support.limit;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** The limits that organisations have stated. */
public interface SupportLimits extends Aggregates<SupportLimit> {

    /** By the day on which they were stated. */
    Page<SupportLimitView> list(Whose whose, PageRequest page);

    /**
     * Whose limits are asked for; {@code null} asks for all.
     *
     * @param boundary the only organisation whose limits the caller may see
     */
    record Whose(OrganisationId organisation, OrganisationId boundary) {}

    default SupportLimit get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("support limit", id));
    }
}
