package org.concordat.programme.programme;

import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's figures of one financial year. */
@Schema(description = "A programme's figures of one financial year, all derived")
public record ProgrammeYear(
        FinancialYear financialYear,
        Money coreBudget,
        Money addedValueBudget,
        Money totalBudget,

        @Schema(description = "What its activities may cost")
        Money activitiesBudget,

        @Schema(description = "What the sources bring and no activity plans; negative when activities plan more")
        Money gap,

        @Schema(description = "Councils of the region on the first day of the year, as membership counts them") @Min(0)
        int councils,

        @Schema(nullable = true, description = "Sum of its activities' savings; null without activities")
        Money nonCashableSaving) {}
