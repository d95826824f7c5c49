package org.concordat.reporting.indicator.indicator;

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
}
