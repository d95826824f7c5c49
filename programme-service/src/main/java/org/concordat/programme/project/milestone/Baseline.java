package org.concordat.programme.project.milestone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.concordat.programme.project.stage.DecisionRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that were agreed by one decision. A new baseline never changes an old one. */
@Schema(description = "The days that were agreed by one decision")
public record Baseline(
        @Schema(description = "The first is 1, set when delivery began")
        int number,

        @JsonUnwrapped DecisionRecord decided,
        List<BaselineDay> days) {}
