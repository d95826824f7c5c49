package org.concordat.programme.project.milestone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.programme.project.stage.DecisionRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that were agreed by one decision. A new baseline never changes an old one. */
@Schema(description = "The days that were agreed by one decision")
public record Baseline(
        @Schema(description = "The first is 1, set when delivery began")
        int number,

        @JsonUnwrapped DecisionRecord decided,
        @Size(max = 500) List<BaselineDay> days) {}
