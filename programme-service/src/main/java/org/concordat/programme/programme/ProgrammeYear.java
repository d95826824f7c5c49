package org.concordat.programme.programme;

import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme's figures of one financial year, all derived.
 *
 * @param gap what the sources bring and no activity plans yet; negative when activities plan more than there is
 * @param nonCashableSaving {@code null} as long as the programme has no activities
 */
public record ProgrammeYear(
        FinancialYear financialYear,
        Money coreBudget,
        Money addedValueBudget,
        Money totalBudget,
        Money activitiesBudget,

        @Schema(description = "totalBudget less activitiesBudget")
        Money gap,

        @Min(0) int councils,

        @Schema(nullable = true, description = "Null as long as the programme has no activities")
        Money nonCashableSaving) {}
