package org.concordat.programme.project.capacity;

import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What all organisations deliver at present. */
public interface ProjectsInDelivery {

    /**
     * Of each organisation that is there, by its id.
     *
     * @param today says who is there and for which year capacity is asked
     */
    Page<InDelivery> list(ProjectCapacities.Asked asked, LocalDate today, PageRequest page);
}
