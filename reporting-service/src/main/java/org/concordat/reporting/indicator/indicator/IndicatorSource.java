package org.concordat.reporting.indicator.indicator;

/** Where the values of an indicator come from. */
public enum IndicatorSource {
    /** Organisations return them. */
    RETURNED,
    /** They follow from what the other services tell. */
    DERIVED
}
