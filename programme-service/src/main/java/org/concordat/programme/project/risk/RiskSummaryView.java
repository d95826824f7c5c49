package org.concordat.programme.project.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as a register shows it. */
@Schema(name = "RiskSummary")
public record RiskSummaryView(
        UUID id,
        UUID project,
        @Schema(nullable = true) UUID programme,
        @Size(max = 50) @Schema(nullable = true) String subRegion,
        @Size(max = 200) String title,
        @Min(1) @Max(5) int probability,
        @Min(1) @Max(5) int impact,

        @Min(1) @Max(25) @Schema(description = "probability × impact")
        int score,

        @Schema(description = "The highest register in which it appears")
        RiskLevel level,

        RiskResponse response,
        @Size(max = 50) String ownerRole,
        @Schema(nullable = true) LocalDate dueOn,
        RiskStatus status,
        LocalDate raisedOn,
        @Schema(description = "Grows with each change") long version) {

    /** As it is selected: with the appetites from which its level follows. */
    public RiskSummaryView(
            UUID id,
            UUID project,
            UUID programme,
            String subRegion,
            RiskDetails details,
            int score,
            int programmeAppetite,
            int partnershipAppetite,
            RiskStatus status,
            LocalDate raisedOn,
            long version) {
        this(
                id,
                project,
                programme,
                subRegion,
                details.title(),
                details.probability(),
                details.impact(),
                score,
                new RiskAppetite(programmeAppetite, partnershipAppetite).level(score),
                details.response(),
                details.ownerRole(),
                details.dueOn(),
                status,
                raisedOn,
                version);
    }
}
