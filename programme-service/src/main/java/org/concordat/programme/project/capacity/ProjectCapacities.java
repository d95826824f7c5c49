package org.concordat.programme.project.capacity;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;

/** The capacities that organisations have stated. */
public interface ProjectCapacities extends Aggregates<ProjectCapacity> {

    /** By the day on which they were stated. */
    Page<ProjectCapacityView> list(Asked asked, PageRequest page);

    /**
     * Which capacities are asked for; {@code null} asks for all.
     *
     * @param boundary the only organisation whose capacities the caller may see
     */
    record Asked(OrganisationId organisation, FinancialYear financialYear, OrganisationId boundary) {}

    default ProjectCapacity get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("project capacity", id));
    }
}
