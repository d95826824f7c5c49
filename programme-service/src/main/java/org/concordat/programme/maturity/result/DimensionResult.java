package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dimension scores, in the region, in each part of it and in the caller's own organisation. */
@Schema(description = "What a dimension scores, in the region, in each part of it and in the caller's organisation")
public record DimensionResult(
        @Size(max = 50) String dimension,
        @Size(max = 200) String name,
        Score region,

        @Size(max = RoundResults.MOST_PARTS) @Schema(description = "Sub-regions; roles where competency is asked")
        List<OfPart> parts,

        @Schema(nullable = true, description = "Of the organisation that the caller acts for; null for everybody else")
        Score own) {

    /** What a dimension scores in a part of the region. */
    @Schema(name = "DimensionResultOfPart")
    public record OfPart(
            @Size(max = 50) @Schema(description = "Code of a sub-region, or a role where competency is asked")
            String part,

            Score score) {}
}
