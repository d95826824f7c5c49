package org.concordat.programme.event.event;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the places of an event stand; never are more confirmed than there are. */
@Schema(description = "How the places of an event stand")
public record Places(
        @Min(1) @Schema(description = "How many there are") int capacity,

        @Min(0) @Schema(description = "How many are confirmed")
        int confirmed,

        @Min(0) @Schema(description = "How many are waited for")
        int waiting,

        @Min(0) @Schema(description = "How many bookings were accepted, those that were cancelled included")
        int bookings) {

    public static Places of(int capacity) {
        return new Places(capacity, 0, 0, 0);
    }

    /** How many are not confirmed, whoever waits for them. */
    public int free() {
        return capacity - confirmed;
    }

    /** "A booking of k places is confirmed whole or waits whole", and nobody gets past who waits unless that is allowed. */
    public boolean admit(int places, boolean overtaking) {
        return places <= free() && (waiting == 0 || overtaking);
    }

    /** With one more booking that is confirmed. */
    public Places confirming(int places) {
        return new Places(capacity, confirmed + places, waiting, bookings + 1);
    }

    /** With one more booking that waits. */
    public Places queueing(int places) {
        return new Places(capacity, confirmed, waiting + places, bookings + 1);
    }

    /** Once some that waited are confirmed. */
    public Places movingUp(int places) {
        return new Places(capacity, confirmed + places, waiting - places, bookings);
    }

    /** Once a confirmed booking was cancelled. */
    public Places freeing(int places) {
        return new Places(capacity, confirmed - places, waiting, bookings);
    }

    /** Once somebody waits no longer. */
    public Places leaving(int places) {
        return new Places(capacity, confirmed, waiting - places, bookings);
    }
}
