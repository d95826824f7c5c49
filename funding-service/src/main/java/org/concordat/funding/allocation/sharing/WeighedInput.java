package org.concordat.funding.allocation.sharing;

import jakarta.validation.constraints.Size;
import org.concordat.funding.allocation.apportionment.Measure;
import org.concordat.funding.allocation.apportionment.WeightKind;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the mix counted in one sub-region. */
public record WeighedInput(
        @Schema(description = "What the weight goes by") WeightKind kind,

        @Schema(description = "How much of the mix this makes up")
        Percentage part,

        @Size(max = 30)
        @Schema(examples = "10", description = "Organisations, the statistic's figure, or the fixed share in per cent")
        String figure,

        @Size(max = 30) @Schema(examples = "46", description = "The same of all sub-regions together")
        String total) {

    static WeighedInput of(Measure measure, String subRegion) {
        return new WeighedInput(
                measure.weighting().kind(),
                measure.weighting().part(),
                Measure.plain(measure.figure(subRegion)),
                Measure.plain(measure.total()));
    }
}
