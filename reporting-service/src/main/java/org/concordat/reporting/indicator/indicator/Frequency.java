package org.concordat.reporting.indicator.indicator;

import java.time.LocalDate;

/** How often an indicator is reported. */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** From one period to the next. */
    public int months() {
        return months;
    }

    /** Whether days are as many whole months. */
    public boolean fits(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.plusMonths(months).minusDays(1).equals(lastDay);
    }
}
