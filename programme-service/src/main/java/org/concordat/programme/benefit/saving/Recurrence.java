package org.concordat.programme.benefit.saving;

/** How often a saving comes. */
public enum Recurrence {
    /** In one financial year. */
    ONE_OFF,
    /** Year after year; it counts in each year that its owner confirms it. */
    RECURRING
}
