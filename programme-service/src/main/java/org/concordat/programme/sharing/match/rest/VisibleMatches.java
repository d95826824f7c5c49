package org.concordat.programme.sharing.match.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.match.Introducing;
import org.concordat.programme.sharing.match.MatchId;
import org.concordat.programme.sharing.match.MatchView;

/** The matches that a caller may see: an organisation's user those of its own organisation, whichever of the two it is. */
@ApplicationScoped
public class VisibleMatches {

    private final Introducing introducing;
    private final Caller caller;

    VisibleMatches(Introducing introducing, Caller caller) {
        this.introducing = introducing;
        this.caller = caller;
    }

    public MatchView get(UUID id) {
        MatchView match = introducing.get(id);
        if (caller.boundary().filter(own -> !match.pair().has(own)).isPresent()) {
            throw Refusal.notFound("match", id);
        }
        return match;
    }

    public UUID id(UUID id) {
        if (!introducing.isThere(new MatchId(id), caller.boundary(OrganisationId::new))) {
            throw Refusal.notFound("match", id);
        }
        return id;
    }
}
