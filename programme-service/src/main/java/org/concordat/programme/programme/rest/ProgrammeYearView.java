package org.concordat.programme.programme.rest;

import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ProgrammeYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme gets, plans and saves in one year. */
@Schema(name = "ProgrammeYear", description = "A programme's figures of one financial year, all derived")
public record ProgrammeYearView(
        FinancialYear financialYear,
        Money coreBudget,
        Money addedValueBudget,
        Money totalBudget,

        @Schema(description = "What its activities may cost")
        Money activitiesBudget,

        @Schema(description = "What the sources bring and no activity plans; negative when activities plan more")
        Money gap,

        @Schema(description = "Councils of the region on the first day of the year, as membership counts them")
        int councils,

        @Schema(nullable = true, description = "Sum of its activities' savings; null without activities")
        Money nonCashableSaving) {

    static ProgrammeYearView of(ProgrammeYear year) {
        return new ProgrammeYearView(
                year.financialYear(),
                year.coreBudget(),
                year.addedValueBudget(),
                year.totalBudget(),
                year.activitiesBudget(),
                year.gap(),
                year.councils(),
                year.nonCashableSaving());
    }
}
