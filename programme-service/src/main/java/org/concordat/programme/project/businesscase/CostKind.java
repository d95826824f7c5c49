package org.concordat.programme.project.businesscase;

/** What sort of money a cost is. */
public enum CostKind {
    /** It buys or builds what lasts. */
    CAPITAL,
    /** It runs things. */
    REVENUE
}
