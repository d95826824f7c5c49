package org.concordat.programme.project.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.stage.BusinessCase;
import org.concordat.programme.project.stage.ClosingReview;
import org.concordat.programme.project.stage.GateEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown at a gate. */
@Schema(description = "What is shown at the gate")
public record SubmitToGate(
        @Valid
        @Schema(nullable = true, description = "The gate DELIVERY asks for one; otherwise it replaces the one before")
        BusinessCase businessCase,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "The gate CLOSURE asks for it: what others may learn")
        String lessonsNote,

        @Valid @Schema(nullable = true, description = "The gate CLOSURE asks for it: what came of the project")
        ClosingReview review,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    GateEvidence evidence() {
        return new GateEvidence(businessCase, lessonsNote, review);
    }
}
