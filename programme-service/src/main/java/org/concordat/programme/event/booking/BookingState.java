package org.concordat.programme.event.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as its events, its history and all answers show it. */
public record BookingState(
        UUID id,
        UUID event,

        @Schema(description = "Whose places they are") UUID organisation,

        @Min(1) @Max(EventTerms.MOST_PLACES) int places,

        @Min(1)
        @Schema(description = "In the order in which bookings of the event were accepted; who waits moves up in it")
        int number,

        LocalDate bookedOn,

        @Schema(description = "What a place costs, by membership on the day of booking")
        Money priceEach,

        BookingStatus status,

        @Schema(
                description =
                        "What is to be invoiced: nothing while it waits, when it was cancelled before booking closed, or when the event was cancelled")
        Money charge,

        @Min(0) @Schema(nullable = true, description = "How many came; null until it is recorded")
        Integer attended,

        @Schema(nullable = true, description = "Null until somebody said something")
        Feedback feedback) {

    static BookingState of(Booking booking) {
        return new BookingState(
                booking.id(),
                booking.event().value(),
                booking.organisation(),
                booking.places(),
                booking.number(),
                booking.bookedOn(),
                booking.priceEach(),
                booking.status(),
                booking.charge(),
                booking.attended(),
                booking.feedback());
    }
}
