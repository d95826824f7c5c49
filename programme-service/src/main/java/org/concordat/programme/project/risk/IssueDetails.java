package org.concordat.programme.project.risk;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about an issue. */
@Embeddable
public record IssueDetails(
        @Size(max = 2000) @Schema(description = "What happened")
        String description,

        @Size(max = 2000) @Schema(description = "What is done about it")
        String action,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "project-manager", description = "The role that answers for it")
        String ownerRole,

        @Schema(nullable = true, description = "By when it is done; null when no day is set")
        LocalDate dueOn) {}
