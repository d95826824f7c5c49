package org.concordat.programme.benefit.saving;

import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What is claimed: the saving in words and kinds, and its amounts year by year. */
public record SavingPlan(SavingDetails details, List<SavingYear> years) {

    public SavingPlan {
        years = List.copyOf(years);
    }

    void requireSound() {
        if (details.recurrence() == Recurrence.ONE_OFF && years.size() > 1) {
            throw Refusal.rule(
                    "one-off-in-several-years",
                    "/years",
                    "A one-off saving is made in one financial year. Send one, or make it recurring.");
        }
        var seen = new HashSet<FinancialYear>();
        for (int i = 0; i < years.size(); i++) {
            SavingYear year = years.get(i);
            year.range().requireInOrder("/years/" + i);
            if (!seen.add(year.financialYear())) {
                throw Refusal.rule(
                        "year-repeated",
                        "/years/%d/financialYear".formatted(i),
                        "There is an amount for %s already. Send one per year.".formatted(year.financialYear()));
            }
        }
    }
}
