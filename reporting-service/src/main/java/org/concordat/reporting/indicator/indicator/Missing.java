package org.concordat.reporting.indicator.indicator;

/**
 * Why there is no value: "Nothing is imputed. NOT_APPLICABLE leaves numerator and denominator; the other two stay in the
 * denominator" (reporting.md, Observation).
 */
public enum Missing {
    NOT_APPLICABLE,
    NOT_AVAILABLE,
    WITHHELD
}
