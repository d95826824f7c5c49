package org.concordat.membership.people.network;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a network is about. */
@Embeddable
public record NetworkDetails(
        @Schema(maxLength = 200, examples = "Customer services network")
        String name,

        @Schema(maxLength = 2000) String purpose,

        @Schema(nullable = true, description = "The contact who leads it; left out for an organisation's user")
        UUID chair) {

    NetworkDetails chairedBy(UUID contact) {
        return new NetworkDetails(name, purpose, contact);
    }

    public NetworkDetails {
        name = name.strip();
        purpose = purpose.strip();
    }

    /** For those who may not see who it is. */
    NetworkDetails withoutChair() {
        return new NetworkDetails(name, purpose, null);
    }
}
