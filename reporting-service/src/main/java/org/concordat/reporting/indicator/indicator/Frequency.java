package org.concordat.reporting.indicator.indicator;

/** How often an indicator is reported. */
public enum Frequency {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
