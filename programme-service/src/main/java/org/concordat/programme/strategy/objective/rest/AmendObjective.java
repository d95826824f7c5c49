package org.concordat.programme.strategy.objective.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.strategy.objective.ObjectiveDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an objective: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendObjective(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(description = "What it improves")
        String improves,

        @Size(max = 50) @Schema(description = "Code of the success measure that it serves")
        String successMeasure,

        @Schema(nullable = true, description = "What is done for it nationally")
        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                nationalAction,

        @Schema(nullable = true, description = "What is done for it by the region as a whole")
        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                regionalAction,

        @Schema(nullable = true, description = "What is done for it in each sub-region")
        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                subRegionalAction,

        @Schema(nullable = true, description = "What is done for it by each council")
        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                localAction,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ObjectiveDetails> {

    @Override
    public ObjectiveDetails applyTo(ObjectiveDetails present) {
        return new ObjectiveDetails(
                MergePatch.kept(name, present.name()),
                MergePatch.kept(improves, present.improves()),
                MergePatch.kept(successMeasure, present.successMeasure()),
                MergePatch.merged(nationalAction, present.nationalAction()),
                MergePatch.merged(regionalAction, present.regionalAction()),
                MergePatch.merged(subRegionalAction, present.subRegionalAction()),
                MergePatch.merged(localAction, present.localAction()));
    }
}
