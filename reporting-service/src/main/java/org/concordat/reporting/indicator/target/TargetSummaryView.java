package org.concordat.reporting.indicator.target;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target in a list, beside those of other sources about the same: "two sources that differ are shown both". */
@Schema(name = "IndicatorTargetItem", description = "A target in a list, beside those of other sources about the same")
public record TargetSummaryView(
        UUID id,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        @Schema(nullable = true, description = "Whose it is; null for all organisations together")
        UUID organisation,

        LocalDate firstDay,
        LocalDate lastDay,
        @Size(max = 200) String source,
        @Size(max = 50) String sourceVersion,
        @Size(max = 50) String value,

        @Schema(nullable = true, description = "How it was split over organisations; null while it is not")
        ApportionmentMethod apportioned,

        @Schema(nullable = true, description = "Id of the target that it is a part of")
        UUID partOf,

        @Schema(description = "Whether no later version of the same source about the same was recorded")
        boolean latest,

        @Schema(
                description = "Whether the latest versions of two sources differ for this indicator, organisation and"
                        + " period; neither is preferred")
        boolean differs,

        @Schema(description = "Grows with each change") long version) {

    /** What it is about. */
    public TargetOf of() {
        return new TargetOf(indicator, organisation, firstDay, lastDay);
    }
}
