package org.concordat.reporting.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What each programme budgets in a financial year. */
@Singleton
public class BudgetFacts extends DatedFacts<Programme, BudgetFacts.ProgrammeYear> {

    /**
     * A programme's budget of one year.
     *
     * @param hasActivities in whichever year: without any there is no saving to speak of
     */
    public record ProgrammeYear(
            UUID programme,
            String code,
            String name,
            FinancialYear financialYear,
            Money coreBudget,
            Money addedValueBudget,
            boolean hasActivities) {}

    BudgetFacts() {
        super("programme_year", 1, "programme.programmes", Programme.class, ProgrammeYear.class);
    }

    @Override
    public List<ProgrammeYear> of(Programme told) {
        return told.years().stream()
                .map(year -> new ProgrammeYear(
                        told.id(),
                        told.code(),
                        told.name(),
                        year.financialYear(),
                        year.coreBudget(),
                        year.addedValueBudget(),
                        !told.activities().isEmpty()))
                .toList();
    }
}
