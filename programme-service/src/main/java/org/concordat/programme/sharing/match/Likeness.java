package org.concordat.programme.sharing.match;

import java.util.Set;
import java.util.UUID;

/**
 * How a project of one organisation is like one of another.
 *
 * @param name of the other organisation
 * @param reasons at least one
 */
public record Likeness(UUID other, String name, UUID ownProject, UUID otherProject, Set<MatchReason> reasons) {

    public Likeness {
        reasons = Set.copyOf(reasons);
    }
}
