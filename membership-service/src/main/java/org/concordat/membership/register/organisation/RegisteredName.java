package org.concordat.membership.register.organisation;

import java.util.List;
import java.util.UUID;

/** What an organisation of the register is called, by people and by registers outside the partnership. */
public record RegisteredName(UUID id, String name, String type, List<Identifier> identifiers) {

    static RegisteredName of(UUID id, OrganisationDetails details) {
        return new RegisteredName(id, details.name(), details.type(), details.identifiers());
    }
}
