package org.concordat.reporting.programme.deliverable;

import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.deliverable.Deliverables.PromiseLine;
import org.concordat.reporting.report.Moment;

/** What activities promise for a year, against what was done of it. */
public interface Promises {

    /**
     * By programme's code, in the order of activities.
     *
     * @param programme code of the one wanted; {@code null} for all
     */
    List<PromiseLine> of(FinancialYear year, String programme, Moment moment);
}
