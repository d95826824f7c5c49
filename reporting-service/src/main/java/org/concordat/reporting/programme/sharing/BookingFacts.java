package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Confirmed places at events, who came on them and what they said; who waits or cancelled is not counted. */
@Singleton
public class BookingFacts extends DatedFacts<BookingFacts.Told, BookingFacts.Booking> {

    /** What programme tells of a booking. */
    public record Told(
            @NotNull UUID event,
            @NotNull UUID organisation,
            @NotNull Integer places,
            @NotNull String status,
            Integer attended,
            @Valid Feedback feedback) {}

    /** What those who came said. */
    public record Feedback(
            @NotNull Integer answers, @NotNull Integer points) {}

    /**
     * Confirmed places.
     *
     * @param attended {@code null} until it is recorded
     * @param answers how many said something of it
     * @param points of all of them together, 1 to 5 each
     */
    public record Booking(UUID event, UUID organisation, int places, Integer attended, int answers, int points) {}

    BookingFacts() {
        super("booking", 2, "programme.bookings", Told.class, Booking.class);
    }

    @Override
    public List<Booking> of(Told told) {
        if (!told.status().equals("CONFIRMED")) {
            return List.of();
        }
        Feedback said = told.feedback() == null ? new Feedback(0, 0) : told.feedback();
        return List.of(new Booking(
                told.event(), told.organisation(), told.places(), told.attended(), said.answers(), said.points()));
    }
}
