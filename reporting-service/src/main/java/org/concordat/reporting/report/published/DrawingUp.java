package org.concordat.reporting.report.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.known.DatedFacts;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LastEvent;
import org.concordat.reporting.known.change.Changelog;
import org.concordat.reporting.report.Moments;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.ReportFilters;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.TablesRead;

/** Draws up the figures of all sections from one moment of what is known, so that they fit each other. */
@ApplicationScoped
public class DrawingUp {

    private final Reporting reporting;
    private final ReportFilters filters;
    private final Moments moments;
    private final KnownStates known;
    private final Changelog changes;
    private final TablesRead tables;
    private final Clock clock;
    private final Map<String, String> topicOfTable;

    DrawingUp(
            Reporting reporting,
            ReportFilters filters,
            Moments moments,
            KnownStates known,
            Changelog changes,
            TablesRead tables,
            Clock clock,
            Instance<DatedFacts<?, ?>> facts) {
        this.reporting = reporting;
        this.filters = filters;
        this.moments = moments;
        this.known = known;
        this.changes = changes;
        this.tables = tables;
        this.clock = clock;
        this.topicOfTable = facts.stream().collect(Collectors.toMap(DatedFacts::table, DatedFacts::topic));
    }

    /** Figures and what was known when they were drawn up. */
    record DrawnUp(FiguresMoment moment, List<FrozenSection> sections) {}

    DrawnUp of(List<Section> sections) {
        return moments.inOne(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Optional<LastEvent> last = known.lastEvent(now);
            var moment = new FiguresMoment(
                    now,
                    changes.last(),
                    last.map(LastEvent::id).orElse(null),
                    last.map(LastEvent::recordedAt).orElse(null));
            return new DrawnUp(
                    moment,
                    sections.stream().map(section -> frozen(section, now)).toList());
        });
    }

    private FrozenSection frozen(Section section, Instant now) {
        if (!section.hasReport()) {
            return FrozenSection.ofText(section);
        }
        Report<?> report = named(section.report())
                .orElseThrow(() -> Refusal.conflict(
                        "report-gone",
                        "There is no report %s any longer. Amend the sections.".formatted(section.report())));
        var figures = tables.during(() -> report.figures(section.scope(now)));
        return new FrozenSection(
                section,
                report.title(),
                report.description(),
                topicsOf(figures.tables()),
                FrozenTable.of(report, figures.value()));
    }

    private List<String> topicsOf(Collection<String> read) {
        return read.stream()
                .map(topicOfTable::get)
                .filter(topic -> topic != null)
                .distinct()
                .sorted()
                .toList();
    }

    /** Refuses sections of which no figures could be drawn up, or others than they say. */
    void requireDrawable(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.hasReport()) {
                requireTaken(section, required(section.report(), "/sections/" + i), "/sections/" + i);
            }
        }
    }

    private Report<?> required(String name, String pointer) {
        return named(name)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-report",
                        pointer + "/report",
                        "There is no report %s. Send one of: %s."
                                .formatted(
                                        name,
                                        reporting.reports().stream()
                                                .map(Report::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /** A filter that its report ignores would stand above figures of the whole. */
    private void requireTaken(Section section, Report<?> report, String pointer) {
        List<String> taken = filters.of(report);
        for (String filter : section.filters()) {
            if (!taken.contains(filter)) {
                throw Refusal.rule(
                        "filter-not-taken",
                        pointer + "/" + filter,
                        "The report %s cannot be narrowed down by %s. Leave it out, or choose another report."
                                .formatted(report.name(), filter));
            }
        }
    }

    private Optional<Report<?>> named(String name) {
        return reporting.reports().stream()
                .filter(report -> report.name().equals(name))
                .findFirst();
    }
}
