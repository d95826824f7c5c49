package org.concordat.programme.project.dependency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.dependency.Dependencies;
import org.concordat.programme.project.dependency.Dependency;
import org.concordat.programme.project.dependency.DependencyFilter;
import org.concordat.programme.project.dependency.DependencyView;
import org.concordat.programme.project.project.persistence.ProjectsOfOrganisation;

/** Dependencies in PostgreSQL. */
@ApplicationScoped
public class JpaDependencies implements Dependencies, PanacheAggregates<Dependency> {

    private static final String EITHER_END = "d.id in (select a.id from Dependency a where a.predecessorProject %1$s"
            + " union all select b.id from Dependency b where b.successorProject %1$s)";

    @Override
    public Page<DependencyView> list(DependencyFilter filter, PageRequest page) {
        return Listing.of(
                        DependencyView.class,
                        "select new org.concordat.programme.project.dependency.DependencyView(d.id,"
                                + " d.predecessorProject, d.predecessorMilestone, d.successorProject,"
                                + " d.successorMilestone, d.lagWorkingDays, d.addedOn, d.version) from Dependency d")
                .where("d.removedOn is null")
                .where(EITHER_END.formatted("= :project"), "project", filter.project())
                .where(
                        EITHER_END.formatted("in " + ProjectsOfOrganisation.jpql("boundary")),
                        "boundary",
                        filter.boundary())
                .ascending("d.addedOn", DependencyView::addedOn)
                .tieBreaker("d.id", UUID.class, DependencyView::id)
                .page(getEntityManager(), page);
    }
}
