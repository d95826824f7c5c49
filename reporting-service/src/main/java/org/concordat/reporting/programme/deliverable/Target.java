package org.concordat.reporting.programme.deliverable;

/** How much of a deliverable is promised. */
public enum Target {
    NUMBER,
    /** Each council of the year's first day once. */
    ALL_COUNCILS,
    /** Each sub-region in which one of those councils is. */
    ONE_PER_SUB_REGION
}
