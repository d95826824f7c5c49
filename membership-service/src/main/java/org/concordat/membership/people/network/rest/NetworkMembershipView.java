package org.concordat.membership.people.network.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.NamedMembership;
import org.concordat.membership.people.network.NetworkMembership;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network membership as callers see it; people by id only. */
@Schema(name = "NetworkMembership")
public record NetworkMembershipView(
        UUID id,
        UUID network,
        UUID organisation,
        @Schema(maxLength = 200) String organisationName,

        @Schema(nullable = true, description = "The contact who speaks for the organisation here")
        UUID representative,

        LocalDate joinedOn,

        @Schema(nullable = true, description = "The first day without it; null while it takes part")
        LocalDate leftOn,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static NetworkMembershipView of(NamedMembership named) {
        NetworkMembership membership = named.membership();
        return new NetworkMembershipView(
                membership.id(),
                membership.network(),
                membership.organisation(),
                named.organisationName(),
                membership.representative(),
                membership.joinedOn(),
                membership.leftOn(),
                membership.version());
    }
}
