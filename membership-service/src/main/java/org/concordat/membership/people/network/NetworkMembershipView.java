package org.concordat.membership.people.network;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network membership as callers see it; people by id only. */
@Schema(name = "NetworkMembership")
public record NetworkMembershipView(
        UUID id,
        UUID network,
        UUID organisation,
        @Schema(maxLength = 200) String organisationName,

        @Schema(
                nullable = true,
                description = "The contact who speaks for the organisation here; left out of a neighbour's for an"
                        + " organisation's user")
        UUID representative,

        LocalDate joinedOn,

        @Schema(nullable = true, description = "The first day without it; null while it takes part")
        LocalDate leftOn,

        long version)
        implements HasVersion {

    public NetworkMembershipView(NetworkMembership membership, String organisationName) {
        this(
                membership.id(),
                membership.network(),
                membership.organisation(),
                organisationName,
                membership.representative(),
                membership.joinedOn(),
                membership.leftOn(),
                membership.version());
    }

    /** @param people whether the caller may see who they are */
    public NetworkMembershipView showing(boolean people) {
        return people
                ? this
                : new NetworkMembershipView(
                        id, network, organisation, organisationName, null, joinedOn, leftOn, version);
    }
}
