package org.concordat.programme.project.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue as a register shows it. */
@Schema(name = "IssueSummary")
public record IssueSummaryView(
        UUID id,
        UUID risk,
        UUID project,
        @Schema(nullable = true) UUID programme,
        @Size(max = 50) @Schema(nullable = true) String subRegion,

        @Size(max = 200) @Schema(description = "Of the risk that happened")
        String title,

        @Min(1) @Max(5) @Schema(description = "The impact of the risk")
        int severity,

        @Min(1) @Max(25) @Schema(description = "The score of the risk when it happened")
        int score,

        @Schema(description = "The highest register in which it appears, by that score")
        RiskLevel level,

        @Size(max = 50) String ownerRole,
        @Schema(nullable = true) LocalDate dueOn,
        IssueStatus status,
        LocalDate raisedOn,
        @Schema(description = "Grows with each change") long version) {

    /** As it is selected: with the appetites from which its level follows. */
    public IssueSummaryView(
            UUID id,
            UUID risk,
            UUID project,
            UUID programme,
            String subRegion,
            String title,
            int severity,
            int score,
            int programmeAppetite,
            int partnershipAppetite,
            IssueDetails details,
            IssueStatus status,
            LocalDate raisedOn,
            long version) {
        this(
                id,
                risk,
                project,
                programme,
                subRegion,
                title,
                severity,
                score,
                new RiskAppetite(programmeAppetite, partnershipAppetite).level(score),
                details.ownerRole(),
                details.dueOn(),
                status,
                raisedOn,
                version);
    }
}
