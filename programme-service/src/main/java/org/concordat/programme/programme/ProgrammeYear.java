package org.concordat.programme.programme;

import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

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
        Money gap,
        int councils,
        Money nonCashableSaving) {}
