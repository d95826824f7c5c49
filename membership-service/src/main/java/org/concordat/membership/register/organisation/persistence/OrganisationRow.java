package org.concordat.membership.register.organisation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationState;
import org.concordat.membership.register.organisation.OrganisationVersion;

/** An organisation as a list reads it; its identifiers and successors come for the whole page at once. */
record OrganisationRow(
        UUID id,
        long version,
        String name,
        String type,
        String subRegion,
        UUID parent,
        String website,
        LocalDate activeFrom,
        LocalDate activeUntil) {

    OrganisationVersion with(List<Identifier> identifiers, List<UUID> successors) {
        return new OrganisationVersion(
                new OrganisationState(
                        id,
                        name,
                        type,
                        subRegion,
                        parent,
                        identifiers.stream().sorted().toList(),
                        website,
                        activeFrom,
                        activeUntil,
                        successors),
                version);
    }
}
