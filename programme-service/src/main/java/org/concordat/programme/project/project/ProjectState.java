package org.concordat.programme.project.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.programme.programme.SpentSoFar;
import org.concordat.programme.project.milestone.Milestone;
import org.concordat.programme.project.milestone.MilestonePlan;
import org.concordat.programme.project.rating.ReportedPeriod;
import org.concordat.programme.project.stage.BusinessCase;
import org.concordat.programme.project.stage.ClosingReview;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateRecord;
import org.concordat.programme.project.stage.GateSubmission;
import org.concordat.programme.project.stage.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as its events and its history show it. */
public record ProjectState(
        UUID id,

        @Schema(description = "The organisation that leads it")
        UUID lead,

        @JsonUnwrapped ProjectDetails details,

        @Schema(nullable = true, description = "The award that pays for it; null when none does")
        UUID award,

        LocalDate proposedOn,
        Stage stage,

        @Schema(description = "Whether it stands still, whatever its stage")
        boolean onHold,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it is on hold; null when it is not")
        String heldBecause,

        @Schema(nullable = true, description = "That it asks to pass its next gate; null while it does not")
        GateSubmission submission,

        @Schema(nullable = true, description = "Null until one was sent to a gate")
        BusinessCase businessCase,

        @Size(max = 4000)
        @Schema(nullable = true, description = "What others may learn; null until it was sent to a gate")
        String lessonsNote,

        @AddedLater @Schema(nullable = true, description = "Null until it was sent to a gate")
        ClosingReview review,

        @Size(max = GateRecord.MOST_DECISIONS) @Schema(description = "In the order in which they were taken")
        List<GateDecision> gateDecisions,

        @Schema(description = "Whether its award ended, and nobody has decided yet whether the project does")
        boolean stopProposed,

        @Size(max = 500) @Schema(nullable = true, description = "Why it is proposed to stop it; null when it is not")
        String stopReason,

        @Size(max = MilestonePlan.MOST) List<Milestone> milestones,

        @Schema(nullable = true, description = "The number of the baseline in force; null until delivery begins")
        Integer baseline,

        @Schema(
                nullable = true,
                description = "The highlight report that was made or corrected last; null before the first")
        ReportedPeriod lastReport,

        @Schema(description = "Whether the two latest periods were red overall")
        boolean escalated,

        @Schema(
                nullable = true,
                description =
                        "When the next highlight report is due; null before delivery, on hold and once it is over")
        LocalDate nextReportDueOn,

        @AddedLater
        @Size(max = Project.MOST_SPENDINGS)
        @Schema(description = "What it has cost so far by financial year and source; no sum is below nothing")
        List<SpentSoFar> spent) {}
