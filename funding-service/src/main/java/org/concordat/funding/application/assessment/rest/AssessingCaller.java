package org.concordat.funding.application.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.funding.application.assessment.Assessor;
import org.concordat.funding.application.assessment.Reader;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.security.Caller;

/** The caller as one who assesses, or reads what others think. */
@ApplicationScoped
class AssessingCaller {

    private final Caller caller;

    AssessingCaller(Caller caller) {
        this.caller = caller;
    }

    Assessor assessor() {
        return Assessor.of(caller.id(), caller.organisation().orElse(null));
    }

    Reader reader() {
        return new Reader(caller.id(), caller.may(Rights.READ_RANKINGS));
    }
}
