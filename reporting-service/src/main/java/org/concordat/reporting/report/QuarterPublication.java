package org.concordat.reporting.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LastEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a quarter's figures are first published: at the end of its last day, or as many days later as the partnership
 * takes. "Quarter columns show each quarter as first published and as now known": reporting.md, Time. It has no clock: without
 * a day or an instant in the question, time has come as far as the latest event.
 */
@Singleton
public class QuarterPublication {

    private final BusinessCalendar calendar;
    private final KnownStates known;
    private final int daysAfter;

    QuarterPublication(
            BusinessCalendar calendar,
            KnownStates known,
            @ConfigProperty(name = "concordat.reporting.quarter-published-after-days", defaultValue = "0")
                    int daysAfter) {
        this.calendar = calendar;
        this.known = known;
        this.daysAfter = daysAfter;
    }

    /** The day at whose end. */
    public LocalDate dayOf(Quarter quarter) {
        return quarter.lastDay().plusDays(daysAfter);
    }

    /** Whether it is over on the day that is asked about. */
    public boolean hasEnded(Quarter quarter, Scope scope) {
        return Optional.ofNullable(scope.asAt())
                .or(() -> knownBy(scope).map(calendar::dayOf))
                .filter(day -> !day.isBefore(quarter.lastDay()))
                .isPresent();
    }

    /** The instant as of which its figures were first published; none before that. */
    public Optional<Instant> firstPublished(Quarter quarter, Scope scope) {
        Instant published = of(quarter);
        return hasEnded(quarter, scope)
                ? knownBy(scope).filter(by -> !by.isBefore(published)).map(by -> published)
                : Optional.empty();
    }

    /** The last instant of that day, as exactly as instants are kept. */
    private Instant of(Quarter quarter) {
        return calendar.beginningOf(dayOf(quarter).plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    private Optional<Instant> knownBy(Scope scope) {
        return scope.knownAt() == null
                ? known.lastEvent(null).map(LastEvent::recordedAt)
                : Optional.of(scope.knownAt());
    }
}
