package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From a day to a day, both included. */
@Embeddable
public record Period(
        @Schema(description = "The first day") LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil) {

    /** The same, from a day on when no first one is said, and sure not to end before it begins. */
    public Period orFrom(LocalDate day) {
        LocalDate first = activeFrom == null ? day : activeFrom;
        if (activeUntil != null && activeUntil.isBefore(first)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/activeUntil",
                    "It begins on %s only. Send an activeUntil on or after that day.".formatted(first));
        }
        return new Period(first, activeUntil);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(activeFrom) && !isOverBefore(day);
    }

    public boolean overlaps(Period other) {
        return !isOverBefore(other.activeFrom) && !other.isOverBefore(activeFrom);
    }

    public boolean isWithin(Period outer) {
        return !activeFrom.isBefore(outer.activeFrom)
                && (outer.activeUntil == null || activeUntil != null && !activeUntil.isAfter(outer.activeUntil));
    }

    private boolean isOverBefore(LocalDate day) {
        return activeUntil != null && activeUntil.isBefore(day);
    }

    /** Ends on a day at the latest. */
    Period endedBy(LocalDate lastDay) {
        return isOverBefore(lastDay) ? this : new Period(activeFrom, lastDay);
    }

    /** The same, but ending with something else when no other end is said. */
    Period endingWith(Period outer) {
        return activeUntil == null && outer.includes(activeFrom) ? new Period(activeFrom, outer.activeUntil) : this;
    }

    @Override
    public String toString() {
        return activeFrom + (activeUntil == null ? " on" : " to " + activeUntil);
    }
}
