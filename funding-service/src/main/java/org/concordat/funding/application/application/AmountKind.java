package org.concordat.funding.application.application;

/** What money is spent on, as councils account for it. */
public enum AmountKind {
    REVENUE,
    CAPITAL
}
