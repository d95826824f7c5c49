package org.concordat.programme.project.stage;

import java.util.Set;
import org.concordat.programme.programme.DecidingRole;

/**
 * Who comes to record a decision.
 *
 * @param subject the token's subject, to tell persons apart
 * @param recordsForBodies whether this person keeps the decisions of bodies
 */
public record Decider(String subject, Set<DecidingRole> roles, boolean recordsForBodies) {

    public Decider {
        roles = Set.copyOf(roles);
    }
}
