package org.concordat.membership.pledge.sharingagreement;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The sharing agreements between organisations. */
public interface SharingAgreements extends Aggregates<SharingAgreement> {

    Optional<SharingAgreement> byId(UUID id);

    /** What is to be reviewed first comes first. */
    Page<SharingAgreement> page(AgreementFilter filter, PageRequest request);
}
