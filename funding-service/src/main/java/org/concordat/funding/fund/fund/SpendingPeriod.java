package org.concordat.funding.fund.fund;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days on which a source may be spent, the first and the last included. */
@Embeddable
public record SpendingPeriod(
        @AddedLater
        @Schema(nullable = true, description = "The first day on which it may be spent; null for no such limit")
        LocalDate firstDay,

        @AddedLater
        @Schema(nullable = true, description = "The last day on which it may be spent; null for no such limit")
        LocalDate lastDay) {

    static final SpendingPeriod WITHOUT_LIMIT = new SpendingPeriod(null, null);

    public SpendingPeriod {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw Refusal.rule(
                    "source-ends-before-it-begins",
                    "/lastDay",
                    "A source that may be spent from %s ends on that day or later. Send such a last day."
                            .formatted(firstDay));
        }
    }

    boolean hasBegunOn(LocalDate day) {
        return firstDay == null || !day.isBefore(firstDay);
    }

    boolean hasEndedOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    boolean includes(LocalDate day) {
        return hasBegunOn(day) && !hasEndedOn(day);
    }

    /** What was said when stays visible: a last day moves later by a recorded extension, and not by an amendment. */
    SpendingPeriod amended(LocalDate newFirstDay, LocalDate newLastDay) {
        if (lastDay != null && (newLastDay == null || newLastDay.isAfter(lastDay))) {
            throw Refusal.rule(
                    "last-day-moves-by-extension",
                    "/lastDay",
                    "This source ends on %s. Record an extension, with its reason and reference, to let it end later."
                            .formatted(lastDay));
        }
        return new SpendingPeriod(newFirstDay, newLastDay);
    }

    SpendingPeriod extendedTo(LocalDate newLastDay) {
        if (lastDay == null) {
            throw Refusal.rule(
                    "source-without-last-day",
                    "This source may be spent without end. Amend it to give it a last day; there is nothing to extend.");
        }
        if (!newLastDay.isAfter(lastDay)) {
            throw Refusal.rule(
                    "extension-not-later",
                    "/lastDay",
                    "This source may be spent until %s already. Send a later last day.".formatted(lastDay));
        }
        return new SpendingPeriod(firstDay, newLastDay);
    }
}
