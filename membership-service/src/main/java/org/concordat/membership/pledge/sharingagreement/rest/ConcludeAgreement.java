package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.AgreementDetails;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new agreement between organisations. */
public record ConcludeAgreement(
        @NotBlank @Size(max = 200) @Schema(examples = "School attendance, county and districts")
        String name,

        @NotNull @Schema(description = "The protocol that every party has signed")
        UUID commitment,

        @NotNull @Size(min = 2, max = 200) @Schema(description = "The organisations that share")
        List<@NotNull UUID> parties,

        @NotBlank @Size(max = 2000) @Schema(description = "What the data are shared for")
        String purpose,

        @NotBlank @Size(max = 2000) @Schema(examples = "Children Act 2004, section 10")
        String legalBasis,

        @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"attendance\"]", description = "What is shared")
        List<@NotBlank @Size(max = 200) String> dataCategories,

        @NotNull @Schema(description = "Its first day") LocalDate startsOn,

        @NotNull @Schema(description = "When it is to be looked at again")
        LocalDate reviewOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason) {

    AgreementDetails details() {
        return new AgreementDetails(name, commitment, parties, purpose, legalBasis, dataCategories, startsOn, reviewOn);
    }

    EffectiveDate effective() {
        return new EffectiveDate(startsOn, reason);
    }
}
