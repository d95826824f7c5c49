package org.concordat.programme.project.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.rating.Ratings;
import org.concordat.programme.project.rating.ReportedPeriod;
import org.concordat.programme.project.rating.ReportingPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project went in a period. It is never changed: a correction is another revision, and the last one is in force. */
@Schema(name = "HighlightReport", description = "How a project went in a month or a quarter")
public record HighlightReport(
        UUID id,
        UUID project,
        LocalDate periodFrom,
        LocalDate periodEndsOn,

        @Schema(description = "1 for the first report on the period; each correction adds one")
        int revision,

        @JsonUnwrapped Ratings ratings,

        @Size(max = 4000) @Schema(nullable = true, description = "What was done and what comes next")
        String summary,

        LocalDate reportedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it corrects the one before; null for the first")
        String correctedBecause,

        @Schema(description = "False once it was corrected") boolean inForce) {

    static HighlightReport first(UUID project, ReportingPeriod period, Content content, LocalDate on) {
        return new HighlightReport(
                Ids.next(),
                project,
                period.first(),
                period.last(),
                1,
                content.ratings(),
                content.summary(),
                on,
                null,
                true);
    }

    /** What a report says. */
    public record Content(Ratings ratings, String summary) {

        public Content {
            ratings.requireReasons();
        }
    }

    HighlightReport corrected(Content content, LocalDate on, String because) {
        if (!inForce) {
            throw Refusal.conflict(
                    "report-corrected", "This report was corrected before. Correct the one that is in force.");
        }
        return new HighlightReport(
                Ids.next(),
                project,
                periodFrom,
                periodEndsOn,
                revision + 1,
                content.ratings(),
                content.summary(),
                on,
                because,
                true);
    }

    ReportedPeriod inShort() {
        return new ReportedPeriod(id, periodEndsOn, revision, ratings);
    }
}
