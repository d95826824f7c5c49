package org.concordat.membership.income.summary;

import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Adds up what subscriptions bring in. */
public interface Income {

    List<IncomeSummary.Part> of(FinancialYear year);

    /** What organisations have as credit that came in for subscriptions of the year; it is no income. */
    Money creditHeld(FinancialYear year);

    /**
     * The figures of a year, or of a part of it.
     *
     * @param className {@code null} for all classes
     * @param subRegion {@code null} for all sub-regions
     */
    record Sum(FinancialYear financialYear, String className, String subRegion, YearlyFigures figures) {}

    /** Each year's total, and its parts by class and by sub-region, in one question however many years there are. */
    List<Sum> yearByYear(List<FinancialYear> years, LocalDate asAt);
}
