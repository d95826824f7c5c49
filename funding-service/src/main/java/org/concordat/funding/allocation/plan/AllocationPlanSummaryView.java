package org.concordat.funding.allocation.plan;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation plan in a list. */
@Schema(name = "AllocationPlanSummary")
public record AllocationPlanSummaryView(
        UUID id,
        UUID fund,
        FinancialYear financialYear,
        PlanStatus status,

        @Schema(description = "What is shared, in pounds and pence")
        Money amount,

        @Schema(description = "How much of it is top-sliced for the sub-regions")
        Percentage share) {}
