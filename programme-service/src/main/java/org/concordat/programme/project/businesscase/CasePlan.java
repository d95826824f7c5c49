package org.concordat.programme.project.businesscase;

import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What a business case says: what the project costs and what it brings. */
public record CasePlan(List<CaseCost> costs, List<BenefitPlan> benefits) {

    public CasePlan {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
    }

    void requireSound() {
        record YearAndKind(FinancialYear year, CostKind kind) {}
        var seen = new HashSet<YearAndKind>();
        for (int i = 0; i < costs.size(); i++) {
            CaseCost cost = costs.get(i);
            if (cost.amount().isNegative()) {
                throw Refusal.rule(
                        "cost-negative", "/costs/%d/amount".formatted(i), "A cost is £0.00 or more. Send a benefit.");
            }
            if (!seen.add(new YearAndKind(cost.financialYear(), cost.kind()))) {
                throw Refusal.rule(
                        "cost-repeated",
                        "/costs/" + i,
                        "There is a %s cost for %s already. Send one per kind and year."
                                .formatted(cost.kind(), cost.financialYear()));
            }
        }
        for (int i = 0; i < benefits.size(); i++) {
            benefits.get(i).requireSound("/benefits/" + i);
        }
    }
}
