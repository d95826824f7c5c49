package org.concordat.reporting.indicator.observation;

/** Where an observation comes from. */
public enum ObservationSource {
    RETURN,
    IMPORT
}
