package org.concordat.programme.event.material;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.register.organisation.OrganisationId;

/** All take-ups of materials that were recorded. */
public interface MaterialTakeUps extends Aggregates<MaterialTakeUp> {

    /** From the first taken up on. */
    Page<MaterialTakeUpView> list(Asked asked, PageRequest page);

    /**
     * Which are asked for; {@code null} asks for all.
     *
     * @param counting those that count, or those that were withdrawn
     * @param boundary the only organisation whose take-ups the caller may see
     */
    record Asked(EventId event, OrganisationId organisation, Boolean counting, OrganisationId boundary) {}

    /** Since when the organisation works with the material, if it does. */
    Optional<LocalDate> since(EventId event, String link, OrganisationId organisation);

    default MaterialTakeUp get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("material-take-up", id));
    }
}
