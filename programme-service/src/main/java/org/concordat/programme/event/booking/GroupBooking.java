package org.concordat.programme.event.booking;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the bookings of several organisations. */
@Schema(name = "GroupBooking", description = "What became of the bookings of several organisations")
public record GroupBooking(
        @Size(max = GroupBooking.MOST) @Schema(description = "In the order in which they were sent")
        List<Line> lines) {

    /** How many organisations are booked for at once. */
    public static final int MOST = 200;

    /** What became of one of them. */
    @Schema(name = "BookingOutcome")
    public enum Outcome {
        CONFIRMED,
        WAITING,
        REFUSED
    }

    /** One organisation's booking. */
    @Schema(name = "GroupBookingLine")
    public record Line(
            UUID organisation,
            Outcome outcome,

            @Schema(nullable = true, description = "The booking; null when it was refused")
            UUID booking,

            @Size(max = 100)
            @Schema(
                    nullable = true,
                    examples = "booked-already",
                    description = "The rule that refused it; null when none did")
            String refusal,

            @Size(max = 2000) @Schema(nullable = true, description = "What to do about that")
            String detail) {

        static Line of(Booking booking) {
            Outcome outcome = booking.isConfirmed() ? Outcome.CONFIRMED : Outcome.WAITING;
            return new Line(booking.organisation(), outcome, booking.id(), null, null);
        }

        static Line refused(PlacesWanted wanted, Refusal refusal) {
            return new Line(wanted.organisation(), Outcome.REFUSED, null, refusal.type(), refusal.getMessage());
        }
    }
}
