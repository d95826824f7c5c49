package org.concordat.funding.succession;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who takes over from organisations that ended, as membership has told; awards go to them. */
public interface Successions {

    /**
     * One organisation's end.
     *
     * @param successor {@code null} when nobody takes over
     * @param effectiveOn the first day without the organisation
     */
    record Succession(UUID organisation, UUID successor, LocalDate effectiveOn) {}

    /** Old news, by the version, changes nothing. */
    void learn(Succession succession, UUID reorganisation, long version);

    /** Who has on a day what the organisation had: itself, or the last of its successors by then; empty when nobody. */
    Optional<UUID> heirOf(UUID organisation, LocalDate day);
}
