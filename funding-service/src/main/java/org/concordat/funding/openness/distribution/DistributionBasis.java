package org.concordat.funding.openness.distribution;

/** To whom money counts. */
public enum DistributionBasis {
    /** Whoever applies or receives; a partnership by the shares of its members. */
    RECEIVED,
    /** Whoever benefits, by the shares that the application names; left out, the applicant or the members equally. */
    BENEFITS
}
