package org.concordat.membership.register.organisationtype.rest;

import java.util.UUID;
import org.concordat.membership.register.organisationtype.OrganisationType;
import org.concordat.platform.http.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation type as callers see it. */
public record OrganisationTypeView(
        UUID id,

        @Schema(maxLength = 50, examples = "DISTRICT") String code,

        @Schema(maxLength = 100, examples = "District council")
        String name,

        @Schema(description = "Whether such an organisation counts as a council")
        boolean council,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static OrganisationTypeView of(OrganisationType type) {
        return new OrganisationTypeView(type.id(), type.code(), type.name(), type.isCouncil(), type.version());
    }
}
