package org.concordat.programme.support.advisory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;

/** For whom a caller acts. */
@ApplicationScoped
public class OwnOrganisation {

    private final Caller caller;

    OwnOrganisation(Caller caller) {
        this.caller = caller;
    }

    /** The only organisation whose advisories the caller may see; {@code null} for all. */
    OrganisationId boundary() {
        return caller.boundary().map(OrganisationId::new).orElse(null);
    }

    void require(OrganisationId organisation) {
        caller.requireWithinBoundary(organisation.value(), "organisation", organisation.value());
    }
}
