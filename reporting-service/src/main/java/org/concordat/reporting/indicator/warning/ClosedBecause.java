package org.concordat.reporting.indicator.warning;

/** Why a warning closed. */
public enum ClosedBecause {
    /** Two values running are better. */
    IMPROVED,
    /** Somebody decided it, for a reason. */
    DECIDED,
    /** A value was corrected or came in later, and its cause is gone. */
    CORRECTED
}
