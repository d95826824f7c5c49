package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's figures of one financial year. */
@Schema(description = "A programme's figures of one financial year, all derived")
public record ProgrammeYear(
        FinancialYear financialYear,

        @Schema(deprecated = true, description = "Deprecated: the budget of CORE among the sources")
        Money coreBudget,

        @Schema(deprecated = true, description = "Deprecated: the budget of ADDED_VALUE among the sources")
        Money addedValueBudget,

        @Schema(description = "What all sources bring") Money totalBudget,

        @Schema(description = "What its activities may cost")
        Money activitiesBudget,

        @Schema(description = "What the sources bring and no activity plans; negative when activities plan more")
        Money gap,

        @Schema(description = "Councils of the region on the first day of the year, as membership counts them") @Min(0)
        int councils,

        @Schema(nullable = true, description = "Sum of its activities' savings; null without activities")
        Money nonCashableSaving,

        @AddedLater
        @Size(max = ActivityYear.MAX_SOURCES)
        @Schema(description = "By source, in the order of their codes")
        List<ProgrammeSource> sources,

        @JsonUnwrapped Spend spend,
        @JsonUnwrapped Worth worth) {

    /**
     * @param sources what each of them brings and its activities take
     * @param activities those of the programme that are planned or were paid for in the year
     * @param empty whether the programme has no activity at all, so that there is no saving to speak of
     */
    static ProgrammeYear of(
            FinancialYear year,
            int councils,
            List<ProgrammeSource> sources,
            List<ActivityYear> activities,
            boolean empty) {
        Money total = Money.total(sources, ProgrammeSource::budget);
        Money planned = Money.total(sources, ProgrammeSource::activitiesBudget);
        return new ProgrammeYear(
                year,
                budgetOf(FundingSource.CORE, sources),
                budgetOf(FundingSource.ADDED_VALUE, sources),
                total,
                planned,
                total.minus(planned),
                councils,
                empty ? null : Money.total(activities, ActivityYear::saving),
                sources,
                Spend.total(sources, ProgrammeSource::spend),
                Worth.of(
                        empty
                                ? null
                                : Money.total(
                                        activities, activity -> activity.worth().grossAvoidedCost()),
                        planned));
    }

    private static Money budgetOf(String stream, List<ProgrammeSource> sources) {
        return sources.stream()
                .filter(source -> source.stream().equals(stream))
                .map(ProgrammeSource::budget)
                .collect(Money.sum());
    }
}
