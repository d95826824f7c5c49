package org.concordat.reporting.programme;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is budgeted for a year, by where the money comes from and what it is for, and what it saves. */
@Schema(description = "Budget and saving of one programme, or of several together")
public record Budget(
        @Schema(description = "Budget that the members' subscriptions pay for")
        Money coreBudget,

        @Schema(description = "Budget that grant pays for") Money addedValueBudget,

        @Schema(description = "Core and added value budget together")
        Money totalBudget,

        @Schema(description = "Budget of the activities") Money activitiesBudget,

        @Schema(description = "Total budget less the activities' budget")
        Money gap,

        @Schema(
                nullable = true,
                description = "What councils would pay alone, less the budget; null where there are no activities")
        Money nonCashableSaving) {

    /** @param nonCashableSaving {@code null} where there are no activities */
    public static Budget of(Money core, Money addedValue, Money ofActivities, Money nonCashableSaving) {
        Money total = core.plus(addedValue);
        return new Budget(core, addedValue, total, ofActivities, total.minus(ofActivities), nonCashableSaving);
    }
}
