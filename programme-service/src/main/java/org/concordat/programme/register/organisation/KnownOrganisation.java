package org.concordat.programme.register.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as membership last told it.
 *
 * @param type code of its organisation type
 * @param subRegion code of its sub-region
 * @param activeFrom its first day; {@code null} when since ever
 * @param activeUntil its last day; {@code null} while no end is known
 * @param successors who follow it since it ended; the first takes over what it had
 */
public record KnownOrganisation(
        UUID id,
        String name,
        String type,
        String subRegion,
        LocalDate activeFrom,
        LocalDate activeUntil,
        List<UUID> successors) {

    public KnownOrganisation {
        successors = List.copyOf(successors);
    }

    boolean hasEndedBefore(LocalDate day) {
        return activeUntil != null && activeUntil.isBefore(day);
    }
}
