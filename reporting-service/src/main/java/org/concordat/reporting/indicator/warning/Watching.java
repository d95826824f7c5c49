package org.concordat.reporting.indicator.warning;

import static org.concordat.reporting.indicator.warning.WarningFact.WARNING_AMENDED;
import static org.concordat.reporting.indicator.warning.WarningFact.WARNING_CLOSED;
import static org.concordat.reporting.indicator.warning.WarningFact.WARNING_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.observation.ObservationListener;
import org.concordat.reporting.indicator.observation.ObservationOf;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.AllSeries.OfBody;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.SeriesRules;
import org.concordat.reporting.indicator.series.SeriesSources;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.region.OrganisationId;

/** Opens and closes warnings as values become final or are revised, in the same transaction. */
@ApplicationScoped
public class Watching implements ObservationListener {

    private final Warnings warnings;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final AllSeries all;
    private final SeriesSources sources;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Watching(
            Warnings warnings,
            Indicators indicators,
            SeriesRules rules,
            AllSeries all,
            SeriesSources sources,
            Changes changes,
            BusinessCalendar calendar) {
        this.warnings = warnings;
        this.indicators = indicators;
        this.rules = rules;
        this.all = all;
        this.sources = sources;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** The figures of one that ended stand in the series of those that follow it. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void becameFinal(ObservationOf observed) {
        SeriesRule rule = rules.of(indicators.named(observed.indicator(), "indicator"));
        for (UUID organisation : sources.heirsOf(observed.organisation())) {
            // of two values that become final at once neither sees the other before it is stored
            warnings.hold(organisation);
            all.recorded(rule, Set.of(organisation)).forEach(this::watch);
        }
    }

    private void watch(OfBody each) {
        List<Warning> known = warnings.of(
                each.series().rule().indicator(), new OrganisationId(each.body().id()));
        List<Finding> found = Findings.of(each.series(), dealtWith(known));
        known.forEach(warning -> follow(warning, find(warning, found)));
        LocalDate today = calendar.today();
        found.stream()
                .filter(finding -> !finding.improved() && each.body().isActiveOn(today))
                .filter(finding ->
                        known.stream().noneMatch(warning -> warning.period().equals(finding.period())))
                .map(finding -> new Warning(each.series().rule().indicator(), each.body(), finding, today))
                .forEach(warning -> changes.add(warnings, warning, WARNING_OPENED, EffectiveDate.TODAY));
    }

    private static Map<Span, LocalDate> dealtWith(List<Warning> known) {
        return known.stream()
                .filter(Warning::isDecided)
                .collect(Collectors.toMap(Warning::period, Warning::coversUntil));
    }

    private static Optional<Finding> find(Warning warning, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.period().equals(warning.period()))
                .findFirst();
    }

    /** What becomes of one that was opened before. */
    private void follow(Warning warning, Optional<Finding> found) {
        if (found.isEmpty()) {
            closeIfOpen(warning, ClosedBecause.CORRECTED);
        } else if (found.get().improved()) {
            closeIfOpen(warning, ClosedBecause.IMPROVED);
        } else if (warning.isOpen()) {
            changes.of(warnings, warning).record(WARNING_AMENDED, each -> each.restOn(found.get()));
        } else {
            changes.of(warnings, warning).record(WARNING_OPENED, each -> each.openAgain(found.get(), calendar.today()));
        }
    }

    private void closeIfOpen(Warning warning, ClosedBecause because) {
        if (warning.isOpen()) {
            changes.of(warnings, warning).record(WARNING_CLOSED, each -> each.close(because, calendar.today()));
        }
    }
}
