package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** When events are held; one that was called off is none. */
@Singleton
public class EventFacts extends DatedFacts<EventFacts.Announced, EventFacts.Event> {

    private final ZoneId zone;

    /** An event, as programme sends it. */
    public record Announced(
            @NotNull Instant startsAt, @NotNull String status) {}

    /** @param heldOn the day on which it begins, by the clock of the region */
    public record Event(LocalDate heldOn) {}

    EventFacts(Clock clock) {
        super("member_event", 1, "programme.events", Announced.class, Event.class);
        this.zone = clock.getZone();
    }

    @Override
    public List<Event> of(Announced told) {
        return told.status().equals("CANCELLED")
                ? List.of()
                : List.of(new Event(LocalDate.ofInstant(told.startsAt(), zone)));
    }
}
