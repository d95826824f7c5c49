package org.concordat.funding.application.application;

/** What officers recommend to the body. */
public enum RecommendationKind {
    FUND,
    /** Fund it when money becomes free, in the order of places. */
    RESERVE,
    REJECT
}
