package org.concordat.funding.allocation.apportionment;

/** What a sub-region's weight goes by. */
public enum WeightKind {
    /** How many organisations it has, such as councils. */
    ORGANISATIONS,
    /** A figure about its organisations, such as how many people they serve. */
    STATISTIC,
    /** A share that is fixed. */
    FIXED
}
