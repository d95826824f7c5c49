package org.concordat.reporting.money.income.yearonyear;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.Change;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.ClassYearOnYear;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on subscriptions beside those of the year before. */
@Singleton
public class YearOnYearReport extends Report<YearOnYear> {

    public static final String NAME = "year-on-year";
    public static final String TITLE = "Year on year";
    public static final String DESCRIPTION =
            "Subscriptions beside those of the year before: rate, number and amount apart, by class and in all. Of a"
                    + " sub-region or type: the subscriptions of its organisations.";

    private final YearsOnYear years;

    YearOnYearReport(YearsOnYear years) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("CLASS", ClassYearOnYear.class).and("TOTAL", Change.class),
                Chart.grouped("subscriptions by class", Chart.POUNDS)
                        .ofRows("CLASS")
                        .by("name")
                        .showing("amountBefore", "amount"));
        this.years = years;
    }

    @Override
    public YearOnYear figures(Scope scope) {
        return years.of(scope);
    }
}
