package org.concordat.membership.pledge.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that signs a commitment. */
public record SignCommitment(
        @NotNull UUID organisation,

        @Min(1) @Max(1000) @Schema(description = "Number of the version; the one in force on the day when left out")
        Integer version,

        @Schema(description = "The day; today when left out")
        LocalDate signedOn,

        @Size(max = 2000)
        @Schema(
                examples = "https://minutes.example/42",
                description = "What shows it, as text or address; names no person")
        String evidence,

        @Size(max = 100) @Schema(description = "The level of compliance reached already")
        String level) {}
