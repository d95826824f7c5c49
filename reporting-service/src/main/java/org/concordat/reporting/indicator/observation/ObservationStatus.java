package org.concordat.reporting.indicator.observation;

/** "PROVISIONAL → FINAL → REVISED": reporting.md, Observation. */
public enum ObservationStatus {
    /** Submitted, and not accepted yet. */
    PROVISIONAL,
    FINAL,
    /** Corrected after it was final; what it was before is kept. */
    REVISED
}
