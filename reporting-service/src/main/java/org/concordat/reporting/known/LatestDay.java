package org.concordat.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.time.BusinessCalendar;

/** "Reports have no clock of their own": for them, time has come as far as the latest event. */
@ApplicationScoped
public class LatestDay {

    private final KnownStates known;
    private final BusinessCalendar calendar;

    LatestDay(KnownStates known, BusinessCalendar calendar) {
        this.known = known;
        this.calendar = calendar;
    }

    /** The day of the latest event that was recorded by then, {@code null} for by now; none before the first. */
    public Optional<LocalDate> asKnownAt(Instant knownAt) {
        return known.lastEvent(knownAt).map(LastEvent::recordedAt).map(calendar::dayOf);
    }
}
