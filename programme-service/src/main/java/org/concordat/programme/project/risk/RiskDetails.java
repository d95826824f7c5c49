package org.concordat.programme.project.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about a risk, and how they rate it. */
@Embeddable
public record RiskDetails(
        @Size(max = 200) @Schema(examples = "The supplier leaves")
        String title,

        @Size(max = 2000) @Schema(description = "What may happen, and why")
        String description,

        @Min(1) @Max(5) @Schema(description = "5 is the likeliest")
        int probability,

        @Min(1) @Max(5) @Schema(description = "5 is the worst")
        int impact,

        @Enumerated(EnumType.STRING) RiskResponse response,

        @Size(max = 2000) @Schema(description = "What is done about it, or why it is accepted")
        String action,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "project-manager", description = "The role that answers for it")
        String ownerRole,

        @Schema(nullable = true, description = "By when it is done; null when no day is set")
        LocalDate dueOn) {

    /** "Risk score = probability (1–5) × impact (1–5)": programme.md, Risks. */
    int score() {
        return probability * impact;
    }
}
