package org.concordat.programme.maturity.result.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.rest.Rights;

/** Keeps what a single organisation answered to itself and to who may read its sheets. */
@ApplicationScoped
public class VisibleAnswers {

    private final Caller caller;

    VisibleAnswers(Caller caller) {
        this.caller = caller;
    }

    UUID own(UUID organisation) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        if (!caller.may(Rights.ANSWER_QUESTIONNAIRES)) {
            throw Refusal.forbidden(
                    "answers-of-one", "What one organisation answered is shown to it alone. Ask for the region.");
        }
        return organisation;
    }

    void requireOneScope(UUID organisation, String subRegion) {
        if (organisation != null && subRegion != null) {
            throw Refusal.invalid("subRegion", "Send either organisation or subRegion.");
        }
    }
}
