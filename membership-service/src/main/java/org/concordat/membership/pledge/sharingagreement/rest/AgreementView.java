package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.AgreementDetails;
import org.concordat.membership.pledge.sharingagreement.SharingAgreement;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sharing agreement as callers see it. */
@Schema(name = "SharingAgreement")
public record AgreementView(
        UUID id,
        @Schema(maxLength = 200) String name,

        @Schema(description = "The protocol that every party has signed")
        UUID commitment,

        @Size(max = 200) @Schema(description = "The organisations that share")
        List<UUID> parties,

        @Schema(maxLength = 2000) String purpose,
        @Schema(maxLength = 2000) String legalBasis,
        @Size(max = 100) List<@Size(max = 200) String> dataCategories,
        LocalDate startsOn,

        @Schema(description = "When it is to be looked at again")
        LocalDate reviewOn,

        @Schema(nullable = true, description = "The first day on which nothing is shared any more; null while it runs")
        LocalDate endedOn,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static AgreementView of(SharingAgreement agreement) {
        AgreementDetails details = agreement.details();
        return new AgreementView(
                agreement.id(),
                details.name(),
                details.commitment(),
                details.parties(),
                details.purpose(),
                details.legalBasis(),
                details.dataCategories(),
                details.startsOn(),
                details.reviewOn(),
                agreement.endedOn(),
                agreement.version());
    }
}
