package org.concordat.membership.register.organisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation as the other services see it, and as it is kept for every version.
 *
 * @param successors who follow it since it was dissolved, the one that takes over first; versions kept before there was
 *     such a thing have none
 */
public record OrganisationState(
        UUID id,
        @Size(max = 200) String name,

        @Size(max = 50) @Schema(description = "Code of its organisation type")
        String type,

        @Size(max = 50) @Schema(description = "Code of its sub-region")
        String subRegion,

        @Schema(nullable = true, description = "The organisation above it")
        UUID parent,

        @Size(max = 20) List<Identifier> identifiers,
        @Size(max = 500) @Schema(nullable = true) String website,

        @Schema(nullable = true, description = "First day; null when since before records began")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "Last day; null while no end is known")
        LocalDate activeUntil,

        @Size(max = 50) @Schema(description = "Who follow it since it was dissolved; the first takes over what it had")
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
