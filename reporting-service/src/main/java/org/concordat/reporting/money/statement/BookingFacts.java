package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Which places organisations have taken at events; one that waits or was cancelled has taken none. */
@Singleton
public class BookingFacts extends DatedFacts<BookingFacts.Booked, BookingFacts.Booking> {

    /** A booking, as programme sends it; how many came is {@code null} until it is recorded. */
    public record Booked(
            @NotNull UUID organisation,
            @NotNull UUID event,
            @NotNull Integer places,
            @NotNull String status,
            Integer attended) {}

    /** Places that are confirmed. */
    public record Booking(UUID organisation, UUID event, int places, Integer attended) {}

    BookingFacts() {
        super("member_booking", 1, "programme.bookings", Booked.class, Booking.class);
    }

    @Override
    public List<Booking> of(Booked told) {
        return told.status().equals("CONFIRMED")
                ? List.of(new Booking(told.organisation(), told.event(), told.places(), told.attended()))
                : List.of();
    }
}
