package org.concordat.funding.openness.threesixtygiving;

import java.util.List;
import java.util.UUID;
import org.concordat.funding.openness.awardregister.RegisteredOrganisation;
import org.concordat.funding.register.organisation.Identifier;

/**
 * Who publishes the grants, and how it identifies what it publishes.
 *
 * @param prefix as 360Giving has registered it
 * @param funder who gives the money
 * @param lists codes of org-id.guide from which recipients are identified, the best one first
 * @param address where everybody finds the data; {@code null} when nothing is said of it
 */
public record Publisher(String prefix, Grant.Organisation funder, List<String> lists, String address) {

    static Publisher of(OpenDataSettings settings) {
        var funder = Grant.Organisation.named(
                settings.funderIdentifier().orElse(settings.prefix() + "-funder"), settings.funderName());
        return new Publisher(
                settings.prefix(),
                funder,
                settings.organisationLists(),
                settings.address().orElse(null));
    }

    /** "A grant id is 360G-(publisher prefix)-(internal id), without slashes": 360Giving, Identifiers. */
    String identify(UUID internal) {
        return prefix + "-" + internal;
    }

    /** "(org-id list)-(number)" of the best list that has the organisation, and the publisher's own id where none has. */
    String identify(RegisteredOrganisation organisation) {
        return lists.stream()
                .flatMap(list -> organisation.identifiers().stream()
                        .filter(identifier -> identifier.scheme().equals(list)))
                .findFirst()
                .map(Publisher::written)
                .orElseGet(() -> identify(organisation.id()));
    }

    private static String written(Identifier identifier) {
        return identifier.scheme() + "-" + identifier.value().replaceAll("[\\s/\\\\]", "_");
    }
}
