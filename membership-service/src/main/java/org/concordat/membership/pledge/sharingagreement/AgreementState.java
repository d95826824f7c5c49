package org.concordat.membership.pledge.sharingagreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sharing agreement as its history keeps it. */
record AgreementState(
        @JsonUnwrapped AgreementDetails details,

        @Schema(nullable = true, description = "The first day on which nothing is shared any more; null while it runs")
        LocalDate endedOn) {

    static AgreementState of(SharingAgreement agreement) {
        return new AgreementState(agreement.details(), agreement.endedOn());
    }
}
