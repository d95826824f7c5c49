package org.concordat.programme.register.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A network as membership last told it. */
public record KnownNetwork(UUID id, String name, List<Participant> participants) {

    public KnownNetwork {
        participants = List.copyOf(participants);
    }

    /**
     * That an organisation takes part, or did.
     *
     * @param leftOn the first day without it; {@code null} while it takes part
     */
    public record Participant(UUID organisation, LocalDate joinedOn, LocalDate leftOn) {}
}
