package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as the other services are told of it, and as it is kept for every version.
 *
 * @param successors who follow it since it was dissolved, the one that takes over first; versions kept before there was
 *     such a thing have none
 */
public record OrganisationState(
        UUID id,
        String name,
        String type,
        String subRegion,
        UUID parent,
        List<Identifier> identifiers,
        String website,
        LocalDate activeFrom,
        LocalDate activeUntil,
        List<UUID> successors) {

    public OrganisationState {
        successors = successors == null ? List.of() : successors;
    }

    public static OrganisationState of(Organisation organisation) {
        OrganisationDetails details = organisation.details();
        return new OrganisationState(
                organisation.id(),
                details.name(),
                details.type(),
                details.subRegion(),
                details.parent(),
                details.identifiers(),
                details.website(),
                details.activeFrom(),
                details.activeUntil(),
                organisation.successors());
    }
}
