package org.concordat.programme.programme.contribution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.programme.contribution.Contribution;
import org.concordat.programme.programme.contribution.ContributionFilter;
import org.concordat.programme.programme.contribution.ContributionView;
import org.concordat.programme.programme.contribution.Contributions;

/** Contributions in PostgreSQL. */
@ApplicationScoped
public class JpaContributions implements Contributions, PanacheAggregates<Contribution> {

    @Override
    public Page<ContributionView> list(ContributionFilter filter, PageRequest page) {
        return Listing.of(
                        ContributionView.class,
                        "select new org.concordat.programme.programme.contribution.ContributionView(c.id,"
                                + " c.organisation, c.details, c.status, c.confirmedOn, c.endedBecause, c.version)"
                                + " from Contribution c")
                .where("c.organisation = :organisation", "organisation", filter.organisation())
                .where("c.details.programme = :programme", "programme", filter.programme())
                .where("c.details.activity = :activity", "activity", filter.activity())
                .where("c.details.financialYear = :year", "year", filter.financialYear())
                .where("c.details.kind = :kind", "kind", filter.kind())
                .where("c.status = :status", "status", filter.status())
                .where("c.organisation = :boundary", "boundary", filter.boundary())
                .ascending("c.details.givenFrom", ContributionView::givenFrom)
                .tieBreaker("c.id", UUID.class, ContributionView::id)
                .page(getEntityManager(), page);
    }
}
