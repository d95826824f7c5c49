package org.concordat.programme.sharing.adoption;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.practice.PracticeId;

/** All adoptions that were recorded. */
public interface Adoptions extends Aggregates<Adoption> {

    /** From the first adopted on. */
    Page<AdoptionView> list(AdoptionFilter filter, PageRequest page);

    /** Whether the organisation has adopted the practice already, and that holds. */
    boolean has(PracticeId practice, OrganisationId organisation);

    default Adoption get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("adoption", id));
    }
}
