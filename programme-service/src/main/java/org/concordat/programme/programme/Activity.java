package org.concordat.programme.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Something a programme does. Part of the programme, which alone changes it. */
@Entity
public class Activity {

    @Id
    private UUID id;

    private int position;
    private String title;
    private ActivityKind kind;
    private Money costAlone;
    private Integer councils;

    @ElementCollection
    @CollectionTable(name = "activity_budget", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<AnnualBudget> budgets = new HashSet<>();

    protected Activity() {}

    Activity(int position, ActivityPlan plan, Term term) {
        this.id = Ids.next();
        this.position = position;
        amend(plan, term);
    }

    final void amend(ActivityPlan plan, Term term) {
        requireThatOverheadsHaveNoCostAlone(plan);
        requireOneBudgetPerYearOfTheTerm(plan.budgets(), term);
        if (plan.costAlone() != null) {
            AmountPolicy.requireCostAlone(plan.costAlone(), "/costAlone");
        }
        this.title = plan.title();
        this.kind = plan.kind();
        this.costAlone = plan.costAlone();
        this.councils = plan.councils();
        var planned = Set.copyOf(plan.budgets());
        this.budgets.retainAll(planned);
        this.budgets.addAll(planned);
    }

    private static void requireThatOverheadsHaveNoCostAlone(ActivityPlan plan) {
        if (plan.kind().overhead() && plan.costAlone() != null) {
            throw Refusal.rule(
                    "overhead-has-no-cost-alone",
                    "/costAlone",
                    "%s is an overhead: no council would pay for it alone. Leave costAlone out, or choose another kind."
                            .formatted(plan.kind().code()));
        }
    }

    private static void requireOneBudgetPerYearOfTheTerm(List<AnnualBudget> budgets, Term term) {
        var years = new HashSet<FinancialYear>();
        for (int i : IntStream.range(0, budgets.size()).toArray()) {
            AnnualBudget budget = budgets.get(i);
            String pointer = "/budgets/" + i;
            AmountPolicy.requireBudget(budget.amount(), pointer + "/amount");
            term.requireIncludes(budget.financialYear(), pointer + "/financialYear");
            if (!years.add(budget.financialYear())) {
                throw Refusal.rule(
                        "budget-year-repeated",
                        pointer + "/financialYear",
                        "The activity has a budget for %s already. Send one per year."
                                .formatted(budget.financialYear()));
            }
        }
    }

    boolean isPlannedWithin(Term term) {
        return budgets.stream().allMatch(budget -> term.includes(budget.financialYear()));
    }

    /** The figures of one year; the region's councils count unless the activity has its own number. */
    Optional<ActivityYear> figures(FinancialYear year, int councilsOfTheRegion) {
        int relevant = councils == null ? councilsOfTheRegion : councils;
        return budgets.stream()
                .filter(budget -> budget.financialYear().equals(year))
                .map(AnnualBudget::amount)
                .findFirst()
                .map(budget ->
                        new ActivityYear(year, budget, relevant, SavingPolicy.saving(relevant, costAlone, budget)));
    }

    ActivityPlan plan() {
        return new ActivityPlan(
                title,
                kind,
                budgets.stream()
                        .sorted(Comparator.comparing(AnnualBudget::financialYear))
                        .toList(),
                costAlone,
                councils);
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }
}
