package org.concordat.membership.people.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as callers see it. */
@Schema(name = "Network")
public record NetworkView(
        UUID id,
        @JsonUnwrapped NetworkDetails details,

        @Schema(description = "How many organisations take part now")
        int size,

        long version)
        implements HasVersion {

    public static NetworkView of(Network network) {
        return new NetworkView(network.id(), network.details(), network.size(), network.version());
    }

    /** @param people whether the caller may see who they are */
    public NetworkView showing(boolean people) {
        return people ? this : new NetworkView(id, details.withoutChair(), size, version);
    }
}
