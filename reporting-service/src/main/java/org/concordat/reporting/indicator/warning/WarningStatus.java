package org.concordat.reporting.indicator.warning;

/** Whether a warning stands. */
public enum WarningStatus {
    OPEN,
    CLOSED
}
