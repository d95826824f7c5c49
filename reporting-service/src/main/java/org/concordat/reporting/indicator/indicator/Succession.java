package org.concordat.reporting.indicator.indicator;

/** "Each indicator says what a successor takes from its predecessors": reporting.md, Reorganisation. */
public enum Succession {
    SUM,
    /** The mean, weighted by another indicator. */
    WEIGHTED,
    WORST,
    NONE
}
