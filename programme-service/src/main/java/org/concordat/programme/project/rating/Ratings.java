package org.concordat.programme.project.rating;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project goes: its schedule, its cost, its benefits, and all together. */
@Embeddable
@Schema(description = "How the project goes")
public record Ratings(
        @Enumerated(EnumType.STRING) Rag schedule,
        @Enumerated(EnumType.STRING) Rag cost,
        @Enumerated(EnumType.STRING) Rag benefits,

        @Enumerated(EnumType.STRING)
        @Schema(description = "All together: no better than the worst of the three without a reason")
        Rag overall,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why it is rated so overall; null when nothing is said")
        String overallReason,

        @AddedLater
        @Size(max = 2000)
        @Schema(nullable = true, description = "Why the schedule is rated so; null when green and nothing is said")
        String scheduleReason,

        @AddedLater
        @Size(max = 2000)
        @Schema(nullable = true, description = "Why the cost is rated so; null when green and nothing is said")
        String costReason,

        @AddedLater
        @Size(max = 2000)
        @Schema(nullable = true, description = "Why the benefits are rated so; null when green and nothing is said")
        String benefitsReason) {

    /** "Overall is no better than its worst part without a reason": programme.md, Projects. */
    public Ratings {
        Rag worst = Collections.max(List.of(schedule, cost, benefits));
        if (overall.compareTo(worst) < 0 && overallReason == null) {
            throw Refusal.rule(
                    "overall-better-than-worst-part",
                    "/rated/overallReason",
                    "The worst part is %s and overall is %s. Say why, or rate it %s.".formatted(worst, overall, worst));
        }
    }

    /** "RAG … with reason": programme.md, Projects. Those that were made before reasons were asked for have none. */
    public void requireReasons() {
        requireReason("schedule", schedule, scheduleReason);
        requireReason("cost", cost, costReason);
        requireReason("benefits", benefits, benefitsReason);
    }

    private static void requireReason(String part, Rag rating, String reason) {
        if (rating != Rag.GREEN && reason == null) {
            throw Refusal.rule(
                    "rating-without-reason",
                    "/rated/%sReason".formatted(part),
                    "Say why %s is %s: fill in %sReason.".formatted(part, rating, part));
        }
    }
}
