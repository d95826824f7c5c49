package org.concordat.membership.register.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as the other services see it, and as it is kept for every version. */
public record OrganisationState(
        UUID id,
        @JsonUnwrapped OrganisationDetails details,

        @Size(max = 50) @Schema(description = "Who follow it since it was dissolved; the first takes over what it had")
        List<UUID> successors) {

    /** Versions kept before there were successors have none. */
    public OrganisationState {
        successors = successors == null ? List.of() : successors;
    }

    public static OrganisationState of(Organisation organisation) {
        return new OrganisationState(organisation.id(), organisation.details(), organisation.successors());
    }
}
