package org.concordat.reporting.indicator.target;

/** "Apportioned equally, by a weight or by hand": reporting.md, At the boundaries. */
public enum ApportionmentMethod {
    EQUALLY,
    /** By what another indicator is at each organisation. */
    BY_WEIGHT,
    /** By how many people live in each organisation's area. */
    BY_POPULATION,
    /** As somebody says; the parts add up to the whole. */
    BY_HAND
}
