package org.concordat.reporting.page.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.concordat.platform.security.Caller;

/** Who looks at a page. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final Caller caller;

    Visitor(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    boolean may(String right) {
        return isSignedIn() && caller.may(right);
    }
}
