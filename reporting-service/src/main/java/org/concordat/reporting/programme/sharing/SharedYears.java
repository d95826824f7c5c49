package org.concordat.reporting.programme.sharing;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** What is shared in financial years. */
public interface SharedYears {

    /** @param programme code of the one that is listed; {@code null} for all */
    EventsAndMatches of(FinancialYear year, String programme, Moment moment);
}
