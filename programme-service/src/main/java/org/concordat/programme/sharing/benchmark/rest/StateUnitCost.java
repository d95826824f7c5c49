package org.concordat.programme.sharing.benchmark.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.benchmark.CostModel;
import org.concordat.programme.sharing.benchmark.CostedChannel;
import org.concordat.programme.sharing.benchmark.UnitCostDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transaction costs an organisation on a channel in a financial year. */
public record StateUnitCost(
        @NotNull UUID organisation,

        @NotNull @Size(max = 50) @Schema(examples = "BLUE_BADGE", description = "Code of the transaction")
        String transaction,

        @NotNull @Size(max = 50) @Schema(examples = "TELEPHONE", description = "Code of the channel")
        String channel,

        @NotNull FinancialYear financialYear,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = CostModel.STAFF_HOURS, message = "is a number of hours below ten million, like 1250.5")
        @Schema(examples = "1250.5", description = "Hours that staff worked for it in the year")
        String staffHours,

        @NotNull @Schema(description = "What an hour costs, without overhead; 0.00 or more")
        Money hourlyRate,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = CostModel.OVERHEAD, message = "is a share from 0 to 10, like 0.35")
        @Schema(examples = "0.35", description = "Share of what the staff cost")
        String overhead,

        @NotNull @Schema(description = "What else it cost in the year; 0.00 or more")
        Money otherCost,

        @NotNull
        @Min(0)
        @Max(CostModel.MOST_VOLUME)
        @Schema(examples = "4000", description = "How many were done; where nothing was done, nothing has a unit cost")
        Long volume,

        @Schema(description = "Whether the organisation agrees that others see it; it does not when absent")
        Boolean shown,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    CostedChannel costed() {
        return new CostedChannel(transaction, channel, financialYear);
    }

    UnitCostDetails details() {
        return new UnitCostDetails(
                new CostModel(new BigDecimal(staffHours), hourlyRate, new BigDecimal(overhead), otherCost, volume),
                MergePatch.kept(shown, false));
    }
}
