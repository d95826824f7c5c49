package org.concordat.reporting.indicator.series;

/** Direction of travel: reporting.md, Indicators. */
public enum Direction {
    IMPROVING,
    STEADY,
    WORSENING,
    NOT_JUDGED
}
