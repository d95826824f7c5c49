package org.concordat.funding.application.application.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.application.application.Viewer;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;

/** The caller as one who applies, or looks at applications. */
@ApplicationScoped
class ApplyingCaller {

    private final Caller caller;

    ApplyingCaller(Caller caller) {
        this.caller = caller;
    }

    /** For which organisation the caller acts. */
    OrganisationId organisation() {
        return caller.organisation()
                .map(OrganisationId::new)
                .orElseThrow(() -> Refusal.forbidden("Your token names no organisation (claim "
                        + Caller.ORGANISATION_CLAIM + "). Ask for one that does."));
    }

    Viewer viewer() {
        UUID own = caller.has(Roles.ORGANISATION_USER) ? organisation().value() : null;
        return new Viewer(!caller.isBoundToOrganisation(), own);
    }
}
