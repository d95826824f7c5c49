package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What projects are to cost by their business cases, once one was approved; before, there is no budget. */
@Singleton
public class CaseCostFacts extends DatedFacts<CaseCostFacts.CostedCase, CaseCostFacts.CaseCost> {

    /** What programme tells of a business case. */
    public record CostedCase(
            @NotNull UUID project,
            List<@Valid Cost> costs,
            @NotNull Integer approvedVersion) {

        public CostedCase {
            costs = costs == null ? List.of() : List.copyOf(costs);
        }
    }

    /** What is to be paid in one year. */
    public record Cost(
            @NotNull FinancialYear financialYear,
            @NotNull String kind,
            @NotNull Money amount) {}

    /** What a project is to cost in one year, for capital or revenue. */
    public record CaseCost(UUID project, FinancialYear financialYear, String kind, Money amount) {}

    CaseCostFacts() {
        super("case_cost", 1, "programme.business-cases", CostedCase.class, CaseCost.class);
    }

    @Override
    public List<CaseCost> of(CostedCase told) {
        return told.approvedVersion() == 0
                ? List.of()
                : told.costs().stream()
                        .map(cost -> new CaseCost(told.project(), cost.financialYear(), cost.kind(), cost.amount()))
                        .toList();
    }
}
