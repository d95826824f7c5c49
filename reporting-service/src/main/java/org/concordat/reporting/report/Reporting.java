package org.concordat.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LatestDay;

/** Draws up reports, each from one moment of what is known, so that its figures fit each other and its freshness. */
@ApplicationScoped
public class Reporting {

    private final KnownStates known;
    private final LatestDay latestDay;
    private final Moments moments;
    private final Clock clock;
    private final Backlog backlog;
    private final List<Report<?>> reports;

    Reporting(
            KnownStates known,
            LatestDay latestDay,
            Moments moments,
            Clock clock,
            Backlog backlog,
            Instance<Report<?>> reports) {
        this.known = known;
        this.latestDay = latestDay;
        this.moments = moments;
        this.clock = clock;
        this.backlog = backlog;
        this.reports =
                reports.stream().sorted(Comparator.comparing(Report::name)).toList();
    }

    /** All reports there are, by name. */
    public List<Report<?>> reports() {
        return reports;
    }

    public <F extends Figures> Reported<F> drawUp(Report<F> report, Scope scope) {
        scope.moment().requireNotAhead(clock.instant());
        return moments.inOne(() -> new Reported<>(report, scope, freshness(scope.moment()), report.figures(scope)));
    }

    private Freshness freshness(Moment moment) {
        boolean ahead = moment.asAt() != null
                && latestDay
                        .asKnownAt(moment.knownAt())
                        .map(moment.asAt()::isAfter)
                        .orElse(true);
        return known.lastEvent(moment.knownAt())
                .map(last -> new Freshness(last.id(), last.recordedAt(), backlog.events(), ahead))
                .orElseGet(() -> new Freshness(null, null, backlog.events(), ahead));
    }
}
