package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Events that took place or shall, each on the partnership's day on which it begins; one that was called off is none. */
@Singleton
public class EventFacts extends DatedFacts<EventFacts.Told, EventFacts.Event> {

    /** What programme tells of an event. */
    public record Told(
            @NotNull UUID id,
            UUID programme,
            UUID activity,
            String subRegion,
            @NotNull Instant startsAt,
            @NotNull String status) {}

    /**
     * An event.
     *
     * @param subRegion that it is held for; {@code null} when for all of them
     * @param financialYear that of its day
     * @param held whether somebody recorded that it was held
     */
    public record Event(
            UUID id,
            UUID programme,
            UUID activity,
            String subRegion,
            LocalDate heldOn,
            FinancialYear financialYear,
            boolean held) {}

    private final ZoneId zone;

    EventFacts(Clock clock) {
        super("event", 1, "programme.events", Told.class, Event.class);
        this.zone = clock.getZone();
    }

    @Override
    public List<Event> of(Told told) {
        if (told.status().equals("CANCELLED")) {
            return List.of();
        }
        LocalDate on = LocalDate.ofInstant(told.startsAt(), zone);
        return List.of(new Event(
                told.id(),
                told.programme(),
                told.activity(),
                told.subRegion(),
                on,
                FinancialYear.containing(on),
                told.status().equals("HELD")));
    }
}
