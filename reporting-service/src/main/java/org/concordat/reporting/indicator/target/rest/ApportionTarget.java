package org.concordat.reporting.indicator.target.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.target.ApportionmentMethod;
import org.concordat.reporting.indicator.target.WantedApportionment;
import org.concordat.reporting.indicator.target.WantedPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is split over organisations. */
public record ApportionTarget(
        @NotNull @Schema(examples = "EQUALLY") ApportionmentMethod method,

        @NotNull
        @Size(min = 1, max = WantedApportionment.MOST_PARTS)
        @Schema(description = "Who takes a part, each once")
        List<@NotNull @Valid WantedPart> parts,

        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the indicator that weighs, with BY_WEIGHT alone")
        String weightedBy,

        @Schema(
                nullable = true,
                description = "When the period of the weights begins, with BY_WEIGHT; that of the target when absent")
        LocalDate weightFirstDay,

        @Schema(
                nullable = true,
                description = "When the period of the weights ends, with BY_WEIGHT; that of the target when absent")
        LocalDate weightLastDay,

        @Min(0)
        @Max(4)
        @Schema(
                nullable = true,
                description =
                        "How many decimals calculated parts of a NUMBER may have; those of the target when absent")
        Integer decimals,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    WantedApportionment wanted() {
        return new WantedApportionment(method, parts, weightedBy, weightFirstDay, weightLastDay, decimals);
    }
}
