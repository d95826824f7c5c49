package org.concordat.programme.sharing.benchmark.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.money.Money;
import org.concordat.programme.sharing.benchmark.CostModel;
import org.concordat.programme.sharing.benchmark.UnitCostDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a unit cost: what is left out stays, what is sent replaces. */
public record AmendUnitCost(
        @Size(max = 20)
        @Pattern(regexp = CostModel.STAFF_HOURS, message = "is a number of hours below ten million, like 1250.5")
        @Schema(examples = "1250.5")
        String staffHours,

        Money hourlyRate,

        @Size(max = 20)
        @Pattern(regexp = CostModel.OVERHEAD, message = "is a share from 0 to 10, like 0.35")
        @Schema(examples = "0.35")
        String overhead,

        Money otherCost,

        @Min(0) @Max(CostModel.MOST_VOLUME) Long volume,

        @Schema(description = "Whether the organisation agrees that others see it")
        Boolean shown,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<UnitCostDetails> {

    @Override
    public UnitCostDetails applyTo(UnitCostDetails present) {
        CostModel cost = present.cost();
        return new UnitCostDetails(
                new CostModel(
                        figure(staffHours, cost.staffHours()),
                        kept(hourlyRate, cost.hourlyRate()),
                        figure(overhead, cost.overhead()),
                        kept(otherCost, cost.otherCost()),
                        kept(volume, cost.volume())),
                kept(shown, present.shown()));
    }

    private static BigDecimal figure(String sent, BigDecimal present) {
        return sent == null ? present : new BigDecimal(sent);
    }
}
