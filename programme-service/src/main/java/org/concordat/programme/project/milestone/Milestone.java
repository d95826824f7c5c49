package org.concordat.programme.project.milestone;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that a project is to reach: as agreed, as expected now, and as it came. */
@Embeddable
@Schema(description = "A day that the project is to reach: as agreed, as expected now, and as it came")
public record Milestone(
        UUID id,
        @Size(max = 200) String title,

        @Schema(nullable = true, description = "The day of the baseline in force; null while it has none")
        LocalDate baselineOn,

        @Schema(nullable = true, description = "The day that is expected now; null while none is known")
        LocalDate forecastOn,

        @Schema(nullable = true, description = "When it was achieved; null while it is not")
        LocalDate achievedOn,

        @Size(max = 1000)
        @Schema(nullable = true, description = "What shows that it was achieved: a reference or words")
        String evidence,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why it was reopened; null when it was not, or is achieved again")
        String reopenedBecause) {

    public static Milestone planned(UUID id, String title, LocalDate forecastOn) {
        return new Milestone(id, title, null, forecastOn, null, null, null);
    }

    public boolean isAchieved() {
        return achievedOn != null;
    }

    public Milestone amended(String newTitle, LocalDate newForecast) {
        if (isAchieved() && (newForecast == null || !newForecast.equals(forecastOn))) {
            requireNotAchieved();
        }
        return new Milestone(id, newTitle, baselineOn, newForecast, achievedOn, evidence, reopenedBecause);
    }

    /** "Refused: an actual date ahead": programme.md, Projects. */
    public Milestone achieved(LocalDate on, String shownBy, LocalDate today) {
        requireNotAchieved();
        if (on.isAfter(today)) {
            throw Refusal.rule(
                    "actual-date-ahead",
                    "/achievedOn",
                    "%s is still to come. Send the day on which it was achieved, or change the forecast."
                            .formatted(on));
        }
        return new Milestone(id, title, baselineOn, forecastOn, on, shownBy, null);
    }

    public Milestone reopened(String because) {
        if (!isAchieved()) {
            throw Refusal.conflict("milestone-not-achieved", "This milestone is not achieved, so it is open already.");
        }
        return new Milestone(id, title, baselineOn, forecastOn, null, null, because);
    }

    /** "Moves later, never earlier, never once ACHIEVED": programme.md, Dependencies. */
    public Milestone slipped(LocalDate to) {
        return isAchieved() || forecastOn == null || !to.isAfter(forecastOn)
                ? this
                : new Milestone(id, title, baselineOn, to, achievedOn, evidence, reopenedBecause);
    }

    /** The day that is expected, of what may still slip. */
    public LocalDate requireExpected() {
        requireNotAchieved();
        if (forecastOn == null) {
            throw Refusal.conflict(
                    "milestone-not-expected", "Nobody has said when this milestone is expected. Amend its forecast.");
        }
        return forecastOn;
    }

    /** What is achieved keeps the day that was agreed before. */
    public Milestone baselined() {
        return isAchieved() && baselineOn != null
                ? this
                : new Milestone(id, title, forecastOn, forecastOn, achievedOn, evidence, reopenedBecause);
    }

    private void requireNotAchieved() {
        if (isAchieved()) {
            throw Refusal.conflict(
                    "milestone-achieved", "This milestone was achieved on %s. Reopen it first.".formatted(achievedOn));
        }
    }
}
