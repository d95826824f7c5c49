package org.concordat.membership.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reorganisation as other features act on it.
 *
 * @param effectiveOn the first day of the new map
 */
public record Reorganised(UUID id, LocalDate effectiveOn, List<Succession> successions) {

    /**
     * Who takes over from whom.
     *
     * @param successor {@code null} when nobody does, or, in a preview, one that is not registered yet
     */
    public record Succession(UUID predecessor, UUID successor) {}

    public List<UUID> predecessors() {
        return successions.stream().map(Succession::predecessor).toList();
    }
}
