package org.concordat.reporting.indicator.measure;

/** Why nothing can be said of a measure. */
public enum NoData {
    /** No organisation is in the set, or it applies to none of them. */
    EMPTY_SET,
    /** It needs a value of each, and some are missing. */
    VALUES_MISSING,
    /** None has a value, or none that it can be compared with. */
    NO_VALUES,
    /** "Growth from zero is NO_DATA": reporting.md, Measure. */
    GROWTH_FROM_ZERO,
    /** No body has judged it. */
    NOT_JUDGED,
    /** A value from which it is reckoned is not visible to everybody yet; staff and organisations see how it stands. */
    NOT_VISIBLE_YET
}
