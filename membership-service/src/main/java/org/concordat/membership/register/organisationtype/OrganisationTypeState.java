package org.concordat.membership.register.organisationtype;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation type as the other services are told of it. */
public record OrganisationTypeState(
        UUID id,

        @Size(max = 50) @Schema(description = "Stays for ever")
        String code,

        @Size(max = 100) String name,

        @Schema(description = "Whether it counts as a council")
        boolean council) {

    static OrganisationTypeState of(OrganisationType type) {
        return new OrganisationTypeState(type.id(), type.code(), type.name(), type.isCouncil());
    }
}
