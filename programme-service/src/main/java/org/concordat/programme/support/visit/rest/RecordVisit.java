package org.concordat.programme.support.visit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.support.visit.VisitDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit that took place. */
public record RecordVisit(
        @NotNull @Schema(description = "Who was visited") UUID organisation,

        @Schema(nullable = true, description = "The programme that it belongs to")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme for which it counts")
        UUID activity,

        @NotNull @Schema(description = "A day that has come")
        LocalDate visitedOn,

        @NotBlank @Size(max = 4000) @Schema(description = "What was found; names no person")
        String findings,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What others could learn from it")
        String goodPracticeSeen,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true)
        String adviceGiven,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What is to be done next; actions say by whom and when")
        String followUp,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return visitedOn;
    }

    VisitDetails details() {
        return new VisitDetails(programme, activity, visitedOn, findings, goodPracticeSeen, adviceGiven, followUp);
    }
}
