package org.concordat.membership.register.organisationtype;

import java.util.UUID;

/** An organisation type as the other services are told of it. */
public record OrganisationTypeState(UUID id, String code, String name, boolean council) {

    static OrganisationTypeState of(OrganisationType type) {
        return new OrganisationTypeState(type.id(), type.code(), type.name(), type.isCouncil());
    }
}
