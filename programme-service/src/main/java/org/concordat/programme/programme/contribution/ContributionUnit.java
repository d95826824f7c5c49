package org.concordat.programme.programme.contribution;

/** What contributions are counted in; less than one of them is counted in a smaller one. */
public enum ContributionUnit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    ITEMS
}
