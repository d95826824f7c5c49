package org.concordat.membership.income.summary;

import java.util.List;
import org.concordat.platform.time.FinancialYear;

/** Adds up subscriptions. */
public interface Income {

    List<IncomeSummary.Part> of(FinancialYear year);
}
