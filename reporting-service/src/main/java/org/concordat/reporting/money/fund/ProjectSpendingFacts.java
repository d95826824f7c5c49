package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What the projects have cost that awards pay for: their actuals. */
@Singleton
public class ProjectSpendingFacts extends DatedFacts<FundedProject, ProjectSpendingFacts.Spent> {

    /** What was spent of one source in one year. */
    public record Spent(UUID award, FinancialYear financialYear, Money amount) {}

    ProjectSpendingFacts() {
        super("award_spending", 1, "programme.projects", FundedProject.class, Spent.class);
    }

    @Override
    public List<Spent> of(FundedProject told) {
        if (told.award() == null) {
            return List.of();
        }
        return told.spent().stream()
                .map(spent -> new Spent(told.award(), spent.financialYear(), spent.amount()))
                .toList();
    }
}
