package org.concordat.membership.pledge.sharingagreement;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The sharing agreements between organisations. */
public interface SharingAgreements extends Aggregates<SharingAgreement> {

    /** What is to be reviewed first comes first. */
    Page<SharingAgreement> page(Filter filter, PageRequest request);

    /**
     * Which agreements are asked for; what is {@code null} does not narrow.
     *
     * @param dueForReviewBy only those that still run and are to be reviewed on this day or before
     * @param boundary the only organisation whose agreements the caller may see
     */
    record Filter(UUID commitment, OrganisationId party, LocalDate dueForReviewBy, UUID boundary) {}
}
