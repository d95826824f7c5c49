package org.concordat.reporting.page.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.Reader;
import org.concordat.reporting.rest.Rights;

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

    /** As whom reports are read: staff by their right to read them, and whoever acts for an organisation as that one. */
    Reader reader() {
        if (may(Rights.READ_REPORTS)) {
            return Reader.STAFF;
        }
        return isSignedIn() && caller.isBoundToOrganisation()
                ? caller.organisation().map(Reader::of).orElse(Reader.EVERYBODY)
                : Reader.EVERYBODY;
    }
}
