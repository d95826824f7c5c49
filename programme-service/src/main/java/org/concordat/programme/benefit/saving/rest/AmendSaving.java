package org.concordat.programme.benefit.saving.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.benefit.saving.Recurrence;
import org.concordat.programme.benefit.saving.SavingDetails;
import org.concordat.programme.benefit.saving.SavingKind;
import org.concordat.programme.benefit.saving.SavingPlan;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a saving that is claimed and has no evidence yet. */
public record AmendSaving(
        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String description,

        @Size(max = 100) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String serviceArea,

        SavingKind kind,
        Recurrence recurrence,

        @Size(max = 50) @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        String ownerRole,

        @Size(min = 1, max = 10) @Schema(description = "Replaces all of them; what was confirmed stays so")
        List<@NotNull @Valid YearRequest> years,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<SavingPlan> {

    @Override
    public SavingPlan applyTo(SavingPlan present) {
        SavingDetails details = present.details();
        return new SavingPlan(
                new SavingDetails(
                        MergePatch.kept(description, details.description()),
                        MergePatch.kept(serviceArea, details.serviceArea()),
                        MergePatch.kept(kind, details.kind()),
                        MergePatch.kept(recurrence, details.recurrence()),
                        MergePatch.kept(ownerRole, details.ownerRole())),
                years == null
                        ? present.years()
                        : years.stream().map(YearRequest::year).toList());
    }
}
