package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.time.FinancialYear;

/** Shows what the whole region plans. */
@ApplicationScoped
public class ReadingRegionalPlan {

    private final RegionalPlans plans;

    ReadingRegionalPlan(RegionalPlans plans) {
        this.plans = plans;
    }

    public RegionalPlan of(FinancialYear year) {
        return plans.of(year);
    }
}
