package org.concordat.reporting.indicator.series;

/** Why a direction of travel is not judged. */
public enum NotJudged {
    /** There is no value of the period before, which is as long and ends one interval of the indicator earlier. */
    NOTHING_BEFORE,
    /** One of the two values is missing. */
    MISSING,
    /** One of the two is not accepted yet. */
    PROVISIONAL,
    /** A predecessor was divided between the two. */
    SPLIT,
    /** Between the two the organisation took the place of others, and takes none of their values. */
    BROKEN
}
