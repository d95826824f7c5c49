package org.concordat.programme.event.booking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as callers see it, alone and in lists. */
@Schema(name = "Booking", description = "Places that an organisation booked at an event")
public record BookingView(
        @JsonUnwrapped BookingState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public BookingView(
            UUID id,
            UUID event,
            UUID organisation,
            int places,
            int number,
            LocalDate bookedOn,
            Money priceEach,
            BookingStatus status,
            Money charge,
            Integer attended,
            Feedback feedback,
            long version) {
        this(
                new BookingState(
                        id,
                        event,
                        organisation,
                        places,
                        number,
                        bookedOn,
                        priceEach,
                        status,
                        charge,
                        attended,
                        feedback),
                version);
    }

    static BookingView of(Booking booking) {
        return new BookingView(BookingState.of(booking), booking.version());
    }
}
