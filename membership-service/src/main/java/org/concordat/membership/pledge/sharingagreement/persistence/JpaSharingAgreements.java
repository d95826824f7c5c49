package org.concordat.membership.pledge.sharingagreement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.SharingAgreement;
import org.concordat.membership.pledge.sharingagreement.SharingAgreements;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Sharing agreements in PostgreSQL. */
@ApplicationScoped
class JpaSharingAgreements implements SharingAgreements, PanacheAggregates<SharingAgreement> {

    @Override
    public Page<SharingAgreement> page(SharingAgreements.Filter filter, PageRequest request) {
        return Listing.of(SharingAgreement.class, "select a from SharingAgreement a")
                .where("a.commitment = :commitment", "commitment", filter.commitment())
                .where(":party member of a.parties", "party", filter.party())
                .where(":boundary member of a.parties", "boundary", filter.boundary())
                .where("a.reviewOn <= :due and a.endedOn is null", "due", filter.dueForReviewBy())
                .ascending("a.reviewOn", SharingAgreement::reviewOn)
                .tieBreaker("a.id", UUID.class, SharingAgreement::id)
                .page(getEntityManager(), request);
    }
}
