package org.concordat.programme.project.capacity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.capacity.ProjectCapacities;
import org.concordat.programme.project.capacity.ProjectCapacity;
import org.concordat.programme.project.capacity.ProjectCapacityView;

/** Project capacities in PostgreSQL. */
@ApplicationScoped
public class JpaProjectCapacities implements ProjectCapacities, PanacheAggregates<ProjectCapacity> {

    @Override
    public Page<ProjectCapacityView> list(Asked asked, PageRequest page) {
        return Listing.of(
                        ProjectCapacityView.class,
                        "select new org.concordat.programme.project.capacity.ProjectCapacityView(c.id, c.organisation,"
                                + " c.financialYear, c.projects, c.statedOn, c.version) from ProjectCapacity c")
                .where("c.organisation = :organisation", "organisation", asked.organisation())
                .where("c.organisation = :boundary", "boundary", asked.boundary())
                .where("c.financialYear = :year", "year", asked.financialYear())
                .ascending("c.statedOn", ProjectCapacityView::statedOn)
                .tieBreaker("c.id", UUID.class, ProjectCapacityView::id)
                .page(getEntityManager(), page);
    }
}
