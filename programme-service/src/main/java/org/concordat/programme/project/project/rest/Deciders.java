package org.concordat.programme.project.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.concordat.programme.programme.DecidingRole;
import org.concordat.programme.project.stage.Decider;

/** Reads from the token who comes to record a decision. A governance officer keeps the decisions of bodies. */
@ApplicationScoped
public class Deciders {

    private final Caller caller;

    Deciders(Caller caller) {
        this.caller = caller;
    }

    public Decider present() {
        return new Decider(
                caller.id(),
                Arrays.stream(DecidingRole.values())
                        .filter(role -> caller.has(role.inTokens()))
                        .collect(Collectors.toSet()),
                caller.has(Roles.GOVERNANCE_OFFICER));
    }
}
