package org.concordat.programme.sharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;

/**
 * Keeps an organisation's user to what its own organisation does. What is shared all may read, so that a neighbour's record
 * is refused as a neighbour's, not as if it did not exist.
 */
@ApplicationScoped
public class OwnOrganisation {

    private final Caller caller;

    OwnOrganisation(Caller caller) {
        this.caller = caller;
    }

    public void require(UUID organisation) {
        if (caller.boundary().filter(own -> !own.equals(organisation)).isPresent()) {
            throw Refusal.forbidden(
                    "another-organisation",
                    "You act for another organisation. Ask this one, or the partnership's officers, to do it.");
        }
    }
}
