package org.concordat.programme.sharing.adoption.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.adoption.Adoption;
import org.concordat.programme.sharing.adoption.AdoptionFilter;
import org.concordat.programme.sharing.adoption.AdoptionStatus;
import org.concordat.programme.sharing.adoption.AdoptionView;
import org.concordat.programme.sharing.adoption.Adoptions;
import org.concordat.programme.sharing.practice.PracticeId;

/** Adoptions in PostgreSQL. */
@ApplicationScoped
public class JpaAdoptions implements Adoptions, PanacheAggregates<Adoption> {

    @Override
    public Page<AdoptionView> list(AdoptionFilter filter, PageRequest page) {
        return Listing.of(
                        AdoptionView.class,
                        "select new org.concordat.programme.sharing.adoption.AdoptionView(a.id, a.practice, a.source,"
                                + " a.organisation, a.details, a.status, a.withdrawnBecause, a.version) from Adoption a")
                .where("a.practice = :practice", "practice", filter.practice())
                .where("a.source = :source", "source", filter.source())
                .where("a.organisation = :organisation", "organisation", filter.organisation())
                .where("a.status = :status", "status", filter.status())
                .ascending("a.details.adoptedOn", AdoptionView::adoptedOn)
                .tieBreaker("a.id", UUID.class, AdoptionView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean has(PracticeId practice, OrganisationId organisation) {
        return count(
                        "practice = ?1 and organisation = ?2 and status = ?3",
                        practice.value(),
                        organisation.value(),
                        AdoptionStatus.RECORDED)
                > 0;
    }
}
