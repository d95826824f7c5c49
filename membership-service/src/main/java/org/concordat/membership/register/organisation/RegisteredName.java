package org.concordat.membership.register.organisation;

import java.util.List;
import java.util.UUID;

/** What an organisation of the register is called, by people and by registers outside the partnership. */
public record RegisteredName(UUID id, String name, String type, List<Identifier> identifiers) {

    static RegisteredName of(OrganisationView organisation) {
        OrganisationDetails details = organisation.state().details();
        return new RegisteredName(organisation.id(), details.name(), details.type(), details.identifiers());
    }
}
