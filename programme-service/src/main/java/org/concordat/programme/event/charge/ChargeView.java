package org.concordat.programme.event.charge;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.booking.BookingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be invoiced for a booking. */
@Schema(name = "EventCharge", description = "What is to be invoiced for a booking")
public record ChargeView(
        UUID booking,
        UUID event,
        @Size(max = 200) String title,
        Instant startsAt,

        @Schema(description = "Whom to invoice") UUID organisation,

        int places,
        LocalDate bookedOn,

        @Schema(description = "What a place costs, by membership on the day of booking")
        Money priceEach,

        @Schema(description = "CANCELLED when it was cancelled too late to be free")
        BookingStatus status,

        Money charge) {}
