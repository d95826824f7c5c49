package org.concordat.membership.people.network;

import java.time.LocalDate;
import java.util.UUID;

/** A network membership as its history keeps it; people by id only. */
record MembershipState(UUID network, UUID organisation, UUID representative, LocalDate joinedOn, LocalDate leftOn) {

    static MembershipState of(NetworkMembership membership) {
        return new MembershipState(
                membership.network(),
                membership.organisation(),
                membership.representative(),
                membership.joinedOn(),
                membership.leftOn());
    }
}
