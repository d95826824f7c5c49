package org.concordat.membership.subscription.payment;

import java.time.LocalDate;

/**
 * The days on which one and the same payment may be booked, the first and the last included: the bank books it on another day
 * than the clerk, within a week ("Money that came in is taken in").
 */
public record BookingDays(LocalDate first, LocalDate last) {

    private static final int WITHIN_DAYS = 7;

    public static BookingDays around(LocalDate day) {
        return new BookingDays(day.minusDays(WITHIN_DAYS), day.plusDays(WITHIN_DAYS));
    }
}
