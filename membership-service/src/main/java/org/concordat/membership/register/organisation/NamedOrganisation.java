package org.concordat.membership.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;

/**
 * Finds the organisation that somebody names in a line of an import: by an identifier, {@code scheme:value}, or else by its
 * name. Refusals quote nothing of the line: where columns are shifted, it may be a person's name.
 */
@ApplicationScoped
public class NamedOrganisation {

    private final Organisations organisations;

    NamedOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    public Organisation require(String named) {
        return find(named)
                .orElseThrow(
                        () -> Refusal.rule(
                                "unknown-organisation",
                                "The organisation of this line is not in the register. Register it first, or correct its name."));
    }

    private Optional<Organisation> find(String named) {
        List<Organisation> meant = organisations.meantBy(List.of(named));
        return new RegisteredNames(meant).called(named).flatMap(found -> meant.stream()
                .filter(each -> each.id().equals(found.id()))
                .findFirst());
    }
}
