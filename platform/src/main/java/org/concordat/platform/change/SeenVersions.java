package org.concordat.platform.change;

import java.util.Set;

/**
 * The versions of a record that a caller has seen, one of which has to be the present one for a change.
 *
 * @param versions {@code null} for any
 */
public record SeenVersions(Set<Long> versions) {

    /** For a caller who changes the record whatever it says by now. */
    public static final SeenVersions ANY = new SeenVersions(null);

    public static SeenVersions of(long version) {
        return new SeenVersions(Set.of(version));
    }

    boolean include(long version) {
        return versions == null || versions.contains(version);
    }
}
