package org.concordat.programme.event.booking;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a booking. */
@Meaning("Places that organisations book at events: how many, whether they are confirmed, and what they are charged")
public enum BookingFact implements Fact<Booking> {
    @Meaning("An organisation booked places, and they are confirmed")
    BOOKING_CONFIRMED,
    @Meaning("An organisation booked places, and waits for them")
    BOOKING_WAITING,
    @Meaning("A booking that waited is confirmed")
    BOOKING_MOVED_UP,
    @Meaning("A booking was cancelled")
    BOOKING_CANCELLED,
    @Meaning("A charge was waived because the event was cancelled")
    BOOKING_WAIVED,
    @Meaning("It was recorded how many came")
    BOOKING_ATTENDED,
    @Meaning("Those who came said how they found it")
    BOOKING_RATED,
    @Meaning("A booking went to the organisation that follows the one it belonged to")
    BOOKING_PASSED_ON;

    @Override
    public AggregateType<Booking> about() {
        return Booking.TYPE;
    }
}
