package org.concordat.programme.support.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.body.BodyRegister;
import org.concordat.programme.support.peersupport.ArrangingPeerSupport;
import org.concordat.programme.support.visit.Visits;

/** Refuses an action after what is not known. */
@ApplicationScoped
public class SourceReferences {

    private static final String POINTER = "/source/id";

    private final Visits visits;
    private final ArrangingPeerSupport peerSupport;
    private final BodyRegister bodies;

    SourceReferences(Visits visits, ArrangingPeerSupport peerSupport, BodyRegister bodies) {
        this.visits = visits;
        this.peerSupport = peerSupport;
        this.bodies = bodies;
    }

    void require(ActionSource source) {
        switch (source.kind()) {
            case VISIT -> requireVisit(source.id());
            case BOARD -> bodies.requireKnown(source.id(), POINTER);
            case PEER_REVIEW -> peerSupport.requireReview(source.id(), POINTER);
        }
    }

    private void requireVisit(UUID id) {
        if (visits.byId(id).isEmpty()) {
            throw Refusal.rule(
                    "unknown-visit",
                    POINTER,
                    "There is no visit %s. List the visits, or record it first.".formatted(id));
        }
    }
}
