package org.concordat.membership.pledge.sharingagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A sharing agreement as its history keeps it. */
record AgreementState(
        String name,
        UUID commitment,
        List<UUID> parties,
        String purpose,
        String legalBasis,
        List<String> dataCategories,
        LocalDate startsOn,
        LocalDate reviewOn,
        LocalDate endedOn) {

    static AgreementState of(SharingAgreement agreement) {
        AgreementDetails details = agreement.details();
        return new AgreementState(
                details.name(),
                details.commitment(),
                details.parties(),
                details.purpose(),
                details.legalBasis(),
                details.dataCategories(),
                details.startsOn(),
                details.reviewOn(),
                agreement.endedOn());
    }
}
