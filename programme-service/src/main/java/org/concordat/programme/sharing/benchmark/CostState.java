package org.concordat.programme.sharing.benchmark;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes into a unit cost, and what it comes to. */
public record CostState(
        @Size(max = 20) @Schema(examples = "1250.5", description = "Hours that staff worked for it in the year")
        String staffHours,

        @Schema(description = "What an hour costs, without overhead")
        Money hourlyRate,

        @Size(max = 20) @Schema(examples = "0.35", description = "Share of what the staff cost")
        String overhead,

        @Schema(description = "What else it cost in the year")
        Money otherCost,

        @Min(1) @Max(CostModel.MOST_VOLUME) @Schema(examples = "4000", description = "How many were done")
        long volume,

        @Schema(
                description = "(staffHours × hourlyRate × (1 + overhead) + otherCost) ÷ volume, rounded half up to the"
                        + " penny")
        Money unitCost) {

    static CostState of(CostModel cost) {
        return new CostState(
                Figures.plain(cost.staffHours()),
                cost.hourlyRate(),
                Figures.plain(cost.overhead()),
                cost.otherCost(),
                cost.volume(),
                cost.unitCost());
    }
}
