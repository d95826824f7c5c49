package org.concordat.reporting.report.published.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.published.Sight;
import org.concordat.reporting.rest.Rights;

/** What the caller may see of publications, by the table of rights. */
@ApplicationScoped
public class Reader {

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    Sight sight() {
        return new Sight(caller.may(Rights.READ_PUBLICATION_DRAFTS), caller.may(Rights.READ_WITHDRAWN_PUBLICATIONS));
    }
}
