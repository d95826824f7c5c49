package org.concordat.reporting.money.income.quarterly;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LastEvent;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarter.IncomeOfQuarter;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarter.QuarterIncome;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/**
 * The report on income by quarter. It has no clock: without a day or an instant in the question, time has come as far as
 * the latest event.
 */
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
    private final KnownStates known;

    IncomeByQuarterReport(IncomesToDate incomes, QuarterPublication publication, KnownStates known) {
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
        this.known = known;
    }

    @Override
    public IncomeByQuarter figures(Scope scope) {
        Optional<Instant> knownBy = scope.knownAt() == null
                ? known.lastEvent(null).map(LastEvent::recordedAt)
                : Optional.of(scope.knownAt());
        return new IncomeByQuarter(Quarter.of(scope.financialYear()).stream()
                .map(quarter -> of(quarter, scope, knownBy))
                .toList());
    }

    private QuarterIncome of(Quarter quarter, Scope scope, Optional<Instant> knownBy) {
        boolean ended = hasEnded(quarter, scope, knownBy);
        Instant publishedAt = publication.of(quarter);
        IncomeOfQuarter first =
                ended && knownBy.filter(by -> !by.isBefore(publishedAt)).isPresent()
                        ? asKnownAt(publishedAt, quarter, scope)
                        : null;
        IncomeOfQuarter now = ended ? asKnownAt(scope.knownAt(), quarter, scope) : null;
        return new QuarterIncome(
                quarter.number(),
                quarter.firstDay(),
                quarter.lastDay(),
                publication.dayOf(quarter),
                first,
                now,
                first == null ? null : now.minus(first));
    }

    private boolean hasEnded(Quarter quarter, Scope scope, Optional<Instant> knownBy) {
        return Optional.ofNullable(scope.asAt())
                .or(() -> knownBy.map(publication::dayOf))
                .filter(day -> !day.isBefore(quarter.lastDay()))
                .isPresent();
    }

    private IncomeOfQuarter asKnownAt(Instant knownAt, Quarter quarter, Scope scope) {
        return IncomeOfQuarter.of(
                incomes.of(scope.at(new Moment(quarter.firstDay().minusDays(1), knownAt))),
                incomes.of(scope.at(new Moment(quarter.lastDay(), knownAt))));
    }
}
