package org.concordat.membership.people.network;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network as the other services see it: no person, not even a chair's id. Whoever ever took part stays in it with its
 * days, so that a reader knows of any day who did.
 */
record NetworkState(
        UUID id,
        @Size(max = 200) String name,

        @Schema(description = "How many organisations take part now") @Min(0)
        int size,

        @AddedLater
        @Size(max = 5000)
        @Schema(description = "Which organisations take part or did, the first to join first")
        List<Participant> participants) {

    /** That an organisation takes part for a time. */
    record Participant(
            UUID organisation,
            LocalDate joinedOn,

            @Schema(nullable = true, description = "The first day without it; null while it takes part")
            LocalDate leftOn) {

        static Participant of(NetworkMembership membership) {
            return new Participant(membership.organisation(), membership.joinedOn(), membership.leftOn());
        }
    }

    static NetworkState of(Network network, List<NetworkMembership> memberships) {
        return new NetworkState(
                network.id(),
                network.name(),
                network.size(),
                memberships.stream().map(Participant::of).toList());
    }
}
