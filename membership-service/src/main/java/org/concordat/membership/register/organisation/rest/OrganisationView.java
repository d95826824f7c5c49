package org.concordat.membership.register.organisation.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationState;
import org.concordat.membership.register.organisation.OrganisationVersion;
import org.concordat.platform.http.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as callers see it. */
public record OrganisationView(
        UUID id,

        @Schema(maxLength = 200, examples = "Allerdale Borough Council")
        String name,

        @Schema(maxLength = 50, examples = "DISTRICT", description = "Code of its organisation type")
        String type,

        @Schema(maxLength = 50, examples = "cumbria", description = "Code of its sub-region")
        String subRegion,

        @Schema(nullable = true, description = "The organisation above it")
        UUID parent,

        @Size(max = 20) List<IdentifierView> identifiers,

        @Schema(nullable = true, maxLength = 500) String website,

        @Schema(nullable = true, description = "Its first day; null when since before records began")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "Its last day; null while no end is known")
        LocalDate activeUntil,

        @Size(max = 50) @Schema(description = "Who follow it since it was dissolved; the first takes over what it had")
        List<UUID> successors,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static OrganisationView of(OrganisationVersion organisation) {
        OrganisationState state = organisation.state();
        return new OrganisationView(
                state.id(),
                state.name(),
                state.type(),
                state.subRegion(),
                state.parent(),
                state.identifiers().stream().map(IdentifierView::of).toList(),
                state.website(),
                state.activeFrom(),
                state.activeUntil(),
                state.successors(),
                organisation.version());
    }
}
