package org.concordat.reporting.money.income.quarterly;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarter.IncomeOfQuarter;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarter.QuarterIncome;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.QuarterPublication;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on income by quarter. */
@Singleton
public class IncomeByQuarterReport extends Report<IncomeByQuarter> {

    public static final String NAME = "income-by-quarter";
    public static final String TITLE = "Income by quarter";
    public static final String DESCRIPTION =
            "Subscriptions invoiced and received and grant received in each quarter, as"
                    + " first published and as now known. A quarter that has not ended has no figures. Of a"
                    + " sub-region or type: the subscriptions of its organisations; a grant is nobody's in particular.";

    private final IncomesToDate incomes;
    private final QuarterPublication publication;

    IncomeByQuarterReport(IncomesToDate incomes, QuarterPublication publication) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("QUARTER", QuarterIncome.class),
                Chart.grouped("as first published and as now known", Chart.POUNDS)
                        .by("quarter")
                        .showing(
                                "firstPublishedReceived",
                                "nowKnownReceived",
                                "firstPublishedGrantReceived",
                                "nowKnownGrantReceived"));
        this.incomes = incomes;
        this.publication = publication;
    }

    @Override
    public IncomeByQuarter figures(Scope scope) {
        return new IncomeByQuarter(Quarter.of(scope.financialYear()).stream()
                .map(quarter -> of(quarter, scope))
                .toList());
    }

    private QuarterIncome of(Quarter quarter, Scope scope) {
        IncomeOfQuarter first = publication
                .firstPublished(quarter, scope)
                .map(instant -> asKnownAt(instant, quarter, scope))
                .orElse(null);
        IncomeOfQuarter now = publication.hasEnded(quarter, scope) ? asKnownAt(scope.knownAt(), quarter, scope) : null;
        return new QuarterIncome(
                quarter.number(),
                quarter.firstDay(),
                quarter.lastDay(),
                publication.dayOf(quarter),
                first,
                now,
                first == null ? null : now.minus(first));
    }

    private IncomeOfQuarter asKnownAt(Instant knownAt, Quarter quarter, Scope scope) {
        return IncomeOfQuarter.of(
                incomes.of(scope.at(new Moment(quarter.firstDay().minusDays(1), knownAt))),
                incomes.of(scope.at(new Moment(quarter.lastDay(), knownAt))));
    }
}
