package org.concordat.programme.support.visit.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.support.visit.VisitDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a visit: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendVisit(
        @Schema(nullable = true, description = "The programme that it belongs to")
        Optional<UUID> programme,

        @Schema(nullable = true, description = "The activity of that programme for which it counts")
        Optional<UUID> activity,

        @Schema(description = "A day that has come") LocalDate visitedOn,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(description = "What was found; names no person")
        String findings,

        @Schema(nullable = true, description = "What others could learn from it")
        Optional<@Size(max = 4000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                goodPracticeSeen,

        @Schema(nullable = true)
        Optional<@Size(max = 4000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                adviceGiven,

        @Schema(nullable = true, description = "What is to be done next; actions say by whom and when")
        Optional<@Size(max = 4000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                followUp,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<VisitDetails> {

    @Override
    public VisitDetails applyTo(VisitDetails present) {
        return new VisitDetails(
                merged(programme, present.programme()),
                merged(activity, present.activity()),
                kept(visitedOn, present.visitedOn()),
                kept(findings, present.findings()),
                merged(goodPracticeSeen, present.goodPracticeSeen()),
                merged(adviceGiven, present.adviceGiven()),
                merged(followUp, present.followUp()));
    }
}
