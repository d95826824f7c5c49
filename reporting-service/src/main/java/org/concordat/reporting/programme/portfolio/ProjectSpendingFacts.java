package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What was spent on a project, by year and source. */
@Singleton
public class ProjectSpendingFacts extends DatedFacts<ProjectTold, ProjectSpendingFacts.ProjectSpending> {

    /** What a project has cost one source in one year; {@code award} is {@code null} where none pays for it. */
    public record ProjectSpending(UUID project, UUID award, FinancialYear financialYear, String stream, Money amount) {}

    ProjectSpendingFacts() {
        super("project_spending", 2, "programme.projects", ProjectTold.class, ProjectSpending.class);
    }

    @Override
    public List<ProjectSpending> of(ProjectTold told) {
        return told.spent().stream()
                .map(spent -> new ProjectSpending(
                        told.id(), told.award(), spent.financialYear(), spent.stream(), spent.amount()))
                .toList();
    }
}
