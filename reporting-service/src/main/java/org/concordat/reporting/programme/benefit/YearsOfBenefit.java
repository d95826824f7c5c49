package org.concordat.reporting.programme.benefit;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** What is saved and what benefits are realised in financial years. */
public interface YearsOfBenefit {

    /** @param programme code of the one wanted; {@code null} for all */
    Benefits of(FinancialYear year, String programme, Moment moment);
}
