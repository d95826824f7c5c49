package org.concordat.programme.sharing.adoption.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.value.WebAddress;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.adoption.AdoptionDetails;
import org.concordat.programme.sharing.practice.PracticeId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation has adopted a practice. */
public record RecordAdoption(
        @NotNull UUID practice,

        @NotNull @Schema(description = "The organisation that has learnt")
        UUID organisation,

        @NotNull @Schema(examples = "2008-06-02", description = "Not ahead")
        LocalDate adoptedOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "All rounds run with one crew since June")
        String evidence,

        @Size(max = 500)
        @Pattern(regexp = WebAddress.SECURE, message = WebAddress.SECURE_FITS)
        @Schema(
                nullable = true,
                examples = "https://example.org/rounds",
                description = "Where the evidence can be read")
        String link,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return adoptedOn;
    }

    PracticeId adopted() {
        return new PracticeId(practice);
    }

    OrganisationId adopter() {
        return new OrganisationId(organisation);
    }

    AdoptionDetails details() {
        return new AdoptionDetails(adoptedOn, evidence, link);
    }
}
