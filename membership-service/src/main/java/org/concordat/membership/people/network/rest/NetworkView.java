package org.concordat.membership.people.network.rest;

import java.util.UUID;
import org.concordat.membership.people.network.Network;
import org.concordat.membership.people.network.NetworkDetails;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as callers see it. */
@Schema(name = "Network")
public record NetworkView(
        UUID id,

        @Schema(maxLength = 200, examples = "Customer services network")
        String name,

        @Schema(maxLength = 2000) String purpose,

        @Schema(nullable = true, description = "The contact who leads it")
        UUID chair,

        @Schema(description = "How many organisations take part now")
        int size,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static NetworkView of(Network network) {
        NetworkDetails details = network.details();
        return new NetworkView(
                network.id(), details.name(), details.purpose(), details.chair(), network.size(), network.version());
    }
}
