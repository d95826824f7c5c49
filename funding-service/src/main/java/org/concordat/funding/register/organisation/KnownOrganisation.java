package org.concordat.funding.register.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as membership tells of it.
 *
 * @param type code of its organisation type
 * @param subRegion code of its sub-region
 * @param parent the organisation above it, such as a district's county; may be {@code null}
 * @param activeFrom its first day; {@code null} when since ever
 * @param activeUntil its last day; {@code null} while no end is known
 * @param successors who follow it since it ended; the first takes over what it had
 * @param identifiers what registers outside the partnership call it
 */
public record KnownOrganisation(
        UUID id,
        String name,
        String type,
        String subRegion,
        UUID parent,
        LocalDate activeFrom,
        LocalDate activeUntil,
        List<UUID> successors,
        List<Identifier> identifiers) {

    public KnownOrganisation {
        successors = List.copyOf(successors);
        identifiers = List.copyOf(identifiers);
    }

    /** One that no register outside the partnership lists. */
    public KnownOrganisation(
            UUID id,
            String name,
            String type,
            String subRegion,
            UUID parent,
            LocalDate activeFrom,
            LocalDate activeUntil,
            List<UUID> successors) {
        this(id, name, type, subRegion, parent, activeFrom, activeUntil, successors, List.of());
    }
}
