package org.concordat.programme.sharing.adoption;

import java.util.Set;
import java.util.UUID;

/**
 * What there is to learn.
 *
 * @param source the organisation in which the practice works
 * @param heirs the organisations that follow the source, and those that follow them
 */
record Lesson(UUID practice, UUID source, Set<UUID> heirs) {

    boolean isOwnOf(UUID organisation) {
        return organisation.equals(source) || heirs.contains(organisation);
    }
}
