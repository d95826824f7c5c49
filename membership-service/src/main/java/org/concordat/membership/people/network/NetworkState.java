package org.concordat.membership.people.network;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as the other services see it: no person, not even a chair's id. */
record NetworkState(
        UUID id,
        @Size(max = 200) String name,

        @Schema(description = "How many organisations take part now") @Min(0)
        int size) {

    static NetworkState of(Network network) {
        return new NetworkState(network.id(), network.name(), network.size());
    }
}
