package org.concordat.reporting.indicator.indicator;

/** Which values are better. */
public enum Better {
    HIGHER,
    LOWER
}
