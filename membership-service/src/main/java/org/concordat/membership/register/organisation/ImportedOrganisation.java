package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An organisation as a line of an import gives it; what is {@code null} is not known and changes nothing.
 *
 * @param parent name, identifier ({@code scheme:value}) or id of the organisation above it
 */
public record ImportedOrganisation(
        String name,
        String type,
        String subRegion,
        String parent,
        List<Identifier> identifiers,
        String website,
        LocalDate activeFrom,
        LocalDate activeUntil) {

    OrganisationDetails asNew(UUID parentId) {
        return new OrganisationDetails(name, type, subRegion, parentId, identifiers, website, activeFrom, activeUntil);
    }

    OrganisationDetails mergedInto(OrganisationDetails present, UUID parentId) {
        return new OrganisationDetails(
                name,
                type,
                subRegion,
                parentId == null ? present.parent() : parentId,
                Stream.concat(present.identifiers().stream(), identifiers.stream())
                        .toList(),
                website == null ? present.website() : website,
                activeFrom == null ? present.activeFrom() : activeFrom,
                activeUntil == null ? present.activeUntil() : activeUntil);
    }
}
