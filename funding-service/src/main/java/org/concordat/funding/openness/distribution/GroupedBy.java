package org.concordat.funding.openness.distribution;

/** What the rows of a distribution stand for. */
public enum GroupedBy {
    ORGANISATION,
    TYPE,
    SUB_REGION
}
