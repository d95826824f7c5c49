package org.concordat.programme.project.risk.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.project.risk.RiskDetails;
import org.concordat.programme.project.risk.RiskResponse;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk that somebody sees. */
public record RaiseRisk(
        @NotNull UUID project,

        @NotBlank @Size(max = 200) @Schema(examples = "The supplier leaves")
        String title,

        @NotBlank @Size(max = 2000) @Schema(description = "What may happen, and why")
        String description,

        @NotNull @Min(1) @Max(5) @Schema(description = "5 is the likeliest")
        Integer probability,

        @NotNull @Min(1) @Max(5) @Schema(description = "5 is the worst")
        Integer impact,

        @NotNull RiskResponse response,

        @NotBlank @Size(max = 2000) @Schema(description = "What is done about it, or why it is accepted")
        String action,

        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "project-manager", description = "The role that answers for it")
        String ownerRole,

        @Schema(nullable = true, description = "By when it is done")
        LocalDate dueOn,

        @Schema(nullable = true, description = "The day on which it was raised; today when absent")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    RiskDetails details() {
        return new RiskDetails(title, description, probability, impact, response, action, ownerRole, dueOn);
    }
}
