package org.concordat.reporting.indicator.measure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.indicator.measure.SuccessMeasures.DecidingRow;
import org.concordat.reporting.indicator.measure.SuccessMeasures.MeasureLine;
import org.concordat.reporting.indicator.measure.SuccessMeasures.PartRow;
import org.concordat.reporting.known.LatestDay;
import org.concordat.reporting.region.Regions;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/**
 * The report on success measures that are measured or due in a year. "Reports have no clock of their own: every instant in them
 * is that of an event"; so nothing is missed before an event tells that its day has come.
 */
@Singleton
public class SuccessMeasuresReport extends Report<SuccessMeasures> {

    public static final String NAME = "success-measures";
    public static final String TITLE = "Success measures";
    public static final String DESCRIPTION =
            "How each measure that is measured or due in the year stands, against its target and its path, and which"
                    + " organisations decide it; everybody sees measures of indicators that are shown to the public, once their"
                    + " values are visible. Of a sub-region or type: its organisations among those that decide; a standing is"
                    + " that of all.";

    private final Definitions definitions;
    private final Evaluating evaluating;
    private final LatestDay latestDay;
    private final Regions regions;

    SuccessMeasuresReport(Definitions definitions, Evaluating evaluating, LatestDay latestDay, Regions regions) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("MEASURE", MeasureLine.class)
                        .and("PART", PartRow.class)
                        .and("DECIDED_BY", DecidingRow.class));
        this.definitions = definitions;
        this.evaluating = evaluating;
        this.latestDay = latestDay;
        this.regions = regions;
    }

    @Override
    public SuccessMeasures figures(Scope scope) {
        LocalDate firstDay = scope.financialYear().firstDay();
        LocalDate lastDay = scope.financialYear().lastDay();
        LocalDate lastEvent = latestDay.asKnownAt(scope.knownAt()).orElse(null);
        if (lastEvent == null) {
            return SuccessMeasures.none();
        }
        LocalDate day = scope.asAt() != null ? scope.asAt() : lastDay.isAfter(lastEvent) ? lastEvent : lastDay;
        var audience = new Audience(scope.reader(), lastEvent);
        List<Evaluated> found = evaluating.evaluate(
                audience.seen(definitions.between(firstDay, lastDay, scope.knownAt())),
                List.of(day),
                lastEvent,
                scope.knownAt());
        return SuccessMeasures.of(
                day,
                found.stream()
                        .filter(each -> each.measure().isMeasuredBetween(firstDay, lastDay))
                        .sorted(Comparator.comparing(each -> each.measure().code()))
                        .toList(),
                audience,
                shown(scope));
    }

    private Predicate<UUID> shown(Scope scope) {
        Set<UUID> inQuestion = scope.isAboutAll() ? Set.of() : regions.within(scope);
        return organisation ->
                (scope.organisation() == null || scope.organisation().equals(organisation))
                        && (scope.isAboutAll() || inQuestion.contains(organisation));
    }
}
