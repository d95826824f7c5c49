package org.concordat.programme.programme;

import org.concordat.platform.time.FinancialYear;

/** Adds up what all programmes plan. */
public interface RegionalPlans {

    RegionalPlan of(FinancialYear year);
}
