package org.concordat.programme.benefit.saving.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.benefit.saving.Claiming;
import org.concordat.programme.benefit.saving.Recurrence;
import org.concordat.programme.benefit.saving.SavingDetails;
import org.concordat.programme.benefit.saving.SavingKind;
import org.concordat.programme.benefit.saving.SavingPlan;
import org.concordat.programme.benefit.saving.SavingSource;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saving that somebody claims for an organisation. */
public record ClaimSaving(
        @NotNull @Schema(description = "The organisation that saves")
        UUID organisation,

        @NotNull @Valid SavingSource source,

        @NotBlank @Size(max = 2000) @Schema(examples = "One payroll team in place of two")
        String description,

        @NotBlank @Size(max = 100) @Schema(examples = "Payroll")
        String serviceArea,

        @NotNull SavingKind kind,

        @NotNull
        @Schema(description = "A recurring one counts in each year that its owner confirms, the first included")
        Recurrence recurrence,

        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "head-of-finance", description = "The role in the organisation that answers for it")
        String ownerRole,

        @NotEmpty @Size(max = 10) @Schema(description = "One when it is one-off")
        List<@NotNull @Valid YearRequest> years,

        @Schema(
                nullable = true,
                description = "A saving of this organisation that is the same, where one is; only one of them counts")
        UUID sameAs,

        @Schema(nullable = true, description = "The day of the claim; today when absent")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    Claiming.Claim claim() {
        return new Claiming.Claim(
                organisation,
                source,
                new SavingPlan(
                        new SavingDetails(description, serviceArea, kind, recurrence, ownerRole),
                        years.stream().map(YearRequest::year).toList()),
                sameAs);
    }
}
