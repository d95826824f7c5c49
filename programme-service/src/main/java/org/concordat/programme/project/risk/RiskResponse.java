package org.concordat.programme.project.risk;

/** How a risk is met. */
public enum RiskResponse {
    /** The project is changed so that it cannot happen. */
    AVOID,
    /** It is made less likely, or less bad. */
    REDUCE,
    /** Somebody else bears it. */
    TRANSFER,
    /** It is borne. */
    ACCEPT
}
