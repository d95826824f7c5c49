package org.concordat.programme.benefit.saving;

import java.util.Collection;

/**
 * Several claims of one saving. "The better validated counts, then the lower; the other is DUPLICATE_OF": programme.md,
 * Savings. Of two that are alike in both, the one that was claimed first counts.
 */
final class OneSaving {

    private OneSaving() {}

    /** The one that counts. */
    static Saving counting(Collection<Saving> claims) {
        return claims.stream()
                .reduce((one, other) -> counts(other, one) ? other : one)
                .orElseThrow();
    }

    private static boolean counts(Saving one, Saving other) {
        if (one.status() != other.status()) {
            return one.status().isBetterProvenThan(other.status());
        }
        int byAmount = one.expected().compareTo(other.expected());
        // ids grow with time
        return byAmount == 0 ? one.id().compareTo(other.id()) < 0 : byAmount < 0;
    }
}
