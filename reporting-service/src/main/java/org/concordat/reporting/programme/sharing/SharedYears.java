package org.concordat.reporting.programme.sharing;

import org.concordat.reporting.report.Scope;

/** What is shared in financial years. */
public interface SharedYears {

    /** @param programme code of the one that is listed; {@code null} for all */
    EventsAndMatches of(Scope scope);
}
