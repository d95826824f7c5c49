package org.concordat.membership.people.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that a contact leads at its organisation. */
@Schema(name = "LeadRoleHeld")
public record Lead(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "is the code of a lead role, like CHIEF_EXECUTIVE")
        @Schema(examples = "INFORMATION_GOVERNANCE_LEAD", description = "Code of a lead role")
        String role,

        @NotNull
        @Schema(
                description = "Whether this is the one to turn to first. An organisation has one for each role; naming"
                        + " a new one takes it from the one before")
        Boolean primary,

        @Schema(nullable = true, description = "Its first day")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "Its last day")
        LocalDate activeUntil) {}
