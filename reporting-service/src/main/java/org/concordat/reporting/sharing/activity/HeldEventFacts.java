package org.concordat.reporting.sharing.activity;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Events that were held, each in the year of the partnership's day on which it began. */
@Singleton
public class HeldEventFacts extends DatedFacts<HeldEventFacts.Event, HeldEventFacts.HeldEvent> {

    /** What programme tells of an event. */
    public record Event(
            @NotNull UUID id,
            UUID programme,
            UUID activity,
            String subRegion,
            @NotNull Instant startsAt,
            @NotNull String status) {}

    /**
     * An event that was held.
     *
     * @param subRegion that it was held for; {@code null} when for all of them
     */
    public record HeldEvent(UUID id, UUID programme, UUID activity, String subRegion, FinancialYear financialYear) {}

    private final BusinessCalendar calendar;

    HeldEventFacts(BusinessCalendar calendar) {
        super("held_event", 1, "programme.events", Event.class, HeldEvent.class);
        this.calendar = calendar;
    }

    @Override
    public List<HeldEvent> of(Event told) {
        return told.status().equals("HELD")
                ? List.of(new HeldEvent(
                        told.id(),
                        told.programme(),
                        told.activity(),
                        told.subRegion(),
                        FinancialYear.containing(calendar.dayOf(told.startsAt()))))
                : List.of();
    }
}
