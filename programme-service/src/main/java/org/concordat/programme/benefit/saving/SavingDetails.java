package org.concordat.programme.benefit.saving;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about a saving, its amounts aside. */
@Embeddable
public record SavingDetails(
        @Size(max = 2000) @Schema(examples = "One payroll team in place of two")
        String description,

        @Size(max = 100) @Schema(examples = "Payroll", description = "The service that it is made in")
        String serviceArea,

        @Enumerated(EnumType.STRING) SavingKind kind,

        @Enumerated(EnumType.STRING) Recurrence recurrence,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "head-of-finance", description = "The role in its organisation that answers for it")
        String ownerRole) {}
