package org.concordat.programme.project.risk.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.project.risk.IssueDetails;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a risk happened. */
public record RaiseIssue(
        @NotBlank @Size(max = 2000) @Schema(description = "What happened")
        String description,

        @NotBlank @Size(max = 2000) @Schema(description = "What is done about it")
        String action,

        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "project-manager", description = "The role that answers for it")
        String ownerRole,

        @Schema(nullable = true, description = "By when it is done")
        LocalDate dueOn,

        @Schema(nullable = true, description = "The day on which it happened; today when absent")
        LocalDate happenedOn,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return happenedOn;
    }

    IssueDetails details() {
        return new IssueDetails(description, action, ownerRole, dueOn);
    }
}
