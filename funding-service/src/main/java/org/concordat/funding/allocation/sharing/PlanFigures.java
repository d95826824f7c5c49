package org.concordat.funding.allocation.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.allocation.apportionment.Measure;
import org.concordat.funding.allocation.apportionment.Weighting;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan comes to: its terms, its weights, and each figure with its inputs. */
public record PlanFigures(
        @JsonUnwrapped PlanTerms terms,

        @Size(max = 20) @Schema(description = "The parts that a sub-region's weight is made up of")
        List<Weighting> weights,

        @Size(max = 500) @Schema(description = "By the code of the sub-region; their shares add up to sharedByWeights")
        List<SubRegionShare> subRegions,

        @Schema(description = "What is sliced off for the sub-regions")
        Money topSlice,

        @Schema(description = "What of the top slice is shared by weights")
        Money sharedByWeights,

        @Schema(description = "What of the top slice is kept for need")
        Money needReserve,

        @Schema(description = "What is held back for contingencies")
        Money contingencyReserve,

        @Schema(description = "What stays regional when all gates are open")
        Money regional) {

    public static PlanFigures of(Sharing sharing) {
        return new PlanFigures(
                sharing.terms(),
                sharing.mix().parts().stream().map(Measure::weighting).toList(),
                sharing.weights().keySet().stream()
                        .map(subRegion -> SubRegionShare.of(sharing, subRegion))
                        .toList(),
                sharing.terms().topSlice(),
                sharing.terms().distributed(sharing.terms().share()),
                sharing.terms().needReserve(),
                sharing.terms().contingencyReserve(),
                sharing.terms().regional());
    }
}
