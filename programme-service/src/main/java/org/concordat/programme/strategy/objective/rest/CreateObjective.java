package org.concordat.programme.strategy.objective.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.strategy.objective.ObjectiveDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new objective. Where it is achieved is recorded later. */
public record CreateObjective(
        @NotNull
        @Size(max = 30)
        @Pattern(
                regexp = "[A-Z][A-Z0-9_-]{0,29}",
                message = "must be capitals, digits, hyphens and underscores, such as ENERGY")
        @Schema(examples = "ENERGY", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Every council buys energy together")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "What it improves")
        String improves,

        @NotNull
        @Size(max = 50)
        @Schema(examples = "SHARED_SERVICES", description = "Code of the success measure that it serves")
        String successMeasure,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What is done for it nationally")
        String nationalAction,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What is done for it by the region as a whole")
        String regionalAction,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What is done for it in each sub-region")
        String subRegionalAction,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What is done for it by each council")
        String localAction,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ObjectiveDetails details() {
        return new ObjectiveDetails(
                name, improves, successMeasure, nationalAction, regionalAction, subRegionalAction, localAction);
    }
}
