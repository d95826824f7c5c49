package org.concordat.reporting.page.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.concordat.platform.security.Caller;

/** Who looks at a page. A session that has run out is none: what everybody may see is still shown. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final Caller caller;

    Visitor(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    boolean isSignedIn() {
        try {
            return !identity.isAnonymous();
        } catch (AuthenticationFailedException expired) {
            return false;
        }
    }

    boolean may(String right) {
        return isSignedIn() && caller.may(right);
    }
}
