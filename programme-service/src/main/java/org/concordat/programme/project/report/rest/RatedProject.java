package org.concordat.programme.project.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.rating.Rag;
import org.concordat.programme.project.rating.Ratings;
import org.concordat.programme.project.report.HighlightReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project went, as it is sent. */
@Schema(description = "How the project went")
public record RatedProject(
        @NotNull Rag schedule,
        @NotNull Rag cost,
        @NotNull Rag benefits,

        @NotNull @Schema(description = "All together: no better than the worst of the three without a reason")
        Rag overall,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Why it is rated so overall")
        String overallReason,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Why the schedule is rated so; said whenever it is not green")
        String scheduleReason,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Why the cost is rated so; said whenever it is not green")
        String costReason,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Why the benefits are rated so; said whenever they are not green")
        String benefitsReason,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What was done and what comes next")
        String summary) {

    HighlightReport.Content content() {
        var ratings = new Ratings(
                schedule, cost, benefits, overall, overallReason, scheduleReason, costReason, benefitsReason);
        return new HighlightReport.Content(ratings, summary);
    }
}
