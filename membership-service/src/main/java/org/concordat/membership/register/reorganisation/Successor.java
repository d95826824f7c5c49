package org.concordat.membership.register.reorganisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.platform.problem.Refusal;

/**
 * An organisation that goes on in place of others: one that is there already, or a new one that begins with the
 * reorganisation.
 *
 * @param key what the plan calls it
 * @param organisation {@code null} for a new one until it is registered
 * @param identifiers as {@code scheme:value}
 */
@Embeddable
public record Successor(
        String key,
        UUID organisation,
        String name,
        String type,
        String subRegion,
        UUID parent,
        String website,
        String[] identifiers) {

    /** Either the id of one that is there, or the description of a new one: neither both nor half of it. */
    public static Successor of(
            String key,
            UUID organisation,
            String name,
            String type,
            String subRegion,
            UUID parent,
            String website,
            List<Identifier> identifiers) {
        boolean isDescribed = name != null && type != null && subRegion != null;
        boolean isUntouched = name == null && type == null && subRegion == null;
        if (organisation == null ? !isDescribed : !isUntouched) {
            throw Refusal.rule(
                    "successor-existing-or-new",
                    "/successors",
                    "The successor '%s' is either an organisation that is there, or a new one with name, type and subRegion."
                            .formatted(key));
        }
        return new Successor(
                key,
                organisation,
                name,
                type,
                subRegion,
                parent,
                website,
                identifiers.stream().map(Identifier::toString).toArray(String[]::new));
    }

    /** Also after it was registered. */
    public boolean isNew() {
        return name != null;
    }

    Successor registeredAs(UUID id) {
        return new Successor(key, id, name, type, subRegion, parent, website, identifiers);
    }

    OrganisationDetails detailsFrom(LocalDate firstDay) {
        return new OrganisationDetails(name, type, subRegion, parent, identifierList(), website, firstDay, null);
    }

    private List<Identifier> identifierList() {
        return Arrays.stream(identifiers)
                .map(text -> text.split(":", 2))
                .map(parts -> new Identifier(parts[0], parts[1]))
                .toList();
    }
}
