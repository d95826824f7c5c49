package org.concordat.programme.support.peersupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.support.peer.KeepingPeers;
import org.concordat.programme.support.peer.PeerState;

/** Says which peer may help which organisation. */
@ApplicationScoped
public class PeerEligibility {

    private static final String POINTER = "/peer";

    private final KeepingPeers peers;
    private final OrganisationRegister organisations;

    PeerEligibility(KeepingPeers peers, OrganisationRegister organisations) {
        this.peers = peers;
        this.organisations = organisations;
    }

    /** "Refused: a peer from the same organisation or its successor": programme.md. */
    void require(UUID peer, OrganisationId helped, LocalDate on) {
        PeerState state = peers.named(peer, POINTER);
        requireInPool(state, on);
        if (organisations.isSameOrFollows(new OrganisationId(state.details().organisation()), helped)) {
            throw Refusal.rule(
                    "peer-of-same-organisation",
                    POINTER,
                    "The peer works for the organisation that asks, or for one that follows it or went before it."
                            + " Choose a peer of another organisation.");
        }
    }

    private static void requireInPool(PeerState peer, LocalDate on) {
        if (on.isBefore(peer.accreditedOn())) {
            throw Refusal.rule(
                    "peer-not-accredited",
                    POINTER,
                    "The peer was accredited on %s. Send that day or a later one.".formatted(peer.accreditedOn()));
        }
        if (peer.retiredOn() != null && !on.isBefore(peer.retiredOn())) {
            throw Refusal.rule(
                    "peer-has-retired",
                    POINTER,
                    "The peer retired on %s. Choose another one.".formatted(peer.retiredOn()));
        }
    }
}
