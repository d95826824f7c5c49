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
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @ElementCollection
    @CollectionTable(name = "activity_deliverable", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<Deliverable> deliverables = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_spending", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<SpentSoFar> spent = new HashSet<>();

    protected Activity() {}

    Activity(int position, ActivityPlan plan, Term term) {
        this.id = Ids.next();
        this.position = position;
        amend(plan, term);
    }

    final void amend(ActivityPlan plan, Term term) {
        requireThatOverheadsHaveNoCostAlone(plan);
        requireOneBudgetPerSourceAndYearOfTheTerm(plan.budgets(), term);
        if (plan.costAlone() != null) {
            AmountPolicy.requireCostAlone(plan.costAlone(), "/costAlone");
        }
        requireThatNothingIsPromisedTwice(plan.deliverables());
        this.title = plan.title();
        this.kind = plan.kind();
        this.costAlone = plan.costAlone();
        this.councils = plan.councils();
        keep(budgets, Set.copyOf(plan.budgets()));
        keep(deliverables, Set.copyOf(plan.deliverables()));
    }

    private static <T> void keep(Set<T> held, Set<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
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

    private static void requireOneBudgetPerSourceAndYearOfTheTerm(List<AnnualBudget> budgets, Term term) {
        record SourceAndYear(String stream, FinancialYear year) {}
        var seen = new HashSet<SourceAndYear>();
        for (int i : IntStream.range(0, budgets.size()).toArray()) {
            AnnualBudget budget = budgets.get(i);
            String pointer = "/budgets/" + i;
            AmountPolicy.requireBudget(budget.amount(), pointer + "/amount");
            if (budget.forecast() != null) {
                AmountPolicy.requireBudget(budget.forecast(), pointer + "/forecast");
            }
            term.requireIncludes(budget.financialYear(), pointer + "/financialYear");
            if (!seen.add(new SourceAndYear(budget.stream(), budget.financialYear()))) {
                throw Refusal.rule(
                        "budget-year-repeated",
                        pointer + "/financialYear",
                        "The activity has a budget of %s for %s already. Send one per source and year."
                                .formatted(budget.stream(), budget.financialYear()));
            }
        }
    }

    private static void requireThatNothingIsPromisedTwice(List<Deliverable> deliverables) {
        var counted = new HashSet<Object>();
        var units = new HashSet<String>();
        for (int i : IntStream.range(0, deliverables.size()).toArray()) {
            Deliverable deliverable = deliverables.get(i);
            String pointer = "/deliverables/" + i;
            deliverable.requireSound(pointer);
            if (!units.add(deliverable.unit()) | !counted.add(deliverable.countedThing())) {
                throw Refusal.rule(
                        "deliverable-promised-twice",
                        pointer,
                        "An activity promises each unit once, and its events and its visits count for one unit each. Plan another activity for %s."
                                .formatted(deliverable.unit()));
            }
        }
    }

    void spend(Payment payment, Term term) {
        term.requireIncludes(payment.financialYear(), "/financialYear");
        SpentSoFar.add(payment, spent);
    }

    /** What was paid for stays in the plan. */
    void requireNothingSpent() {
        if (!spent.isEmpty()) {
            throw Refusal.conflict(
                    "activity-has-actuals",
                    "Money was recorded as spent on '%s', so it stays. Take its budgets back instead."
                            .formatted(title));
        }
    }

    boolean isPlannedWithin(Term term) {
        return Stream.concat(
                        budgets.stream().map(AnnualBudget::financialYear),
                        spent.stream().map(SpentSoFar::financialYear))
                .allMatch(term::includes);
    }

    /**
     * The figures of one year in which it is planned or was paid for; the region's councils count unless the activity has
     * its own number. Where it is not planned it is for none, so that it saves nothing there.
     */
    Optional<ActivityYear> figures(FinancialYear year, int councilsOfTheRegion) {
        List<ActivitySource> sources = sources(year);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        int relevant = isPlannedIn(year) ? relevantOf(councilsOfTheRegion) : 0;
        return Optional.of(ActivityYear.of(year, relevant, SavingPolicy.avoided(relevant, costAlone), sources));
    }

    private boolean isPlannedIn(FinancialYear year) {
        return budgets.stream().anyMatch(budget -> budget.financialYear().equals(year));
    }

    private int relevantOf(int councilsOfTheRegion) {
        return councils == null ? councilsOfTheRegion : councils;
    }

    private List<ActivitySource> sources(FinancialYear year) {
        var budgeted = budgets.stream()
                .filter(budget -> budget.financialYear().equals(year))
                .collect(Collectors.toMap(AnnualBudget::stream, Function.identity()));
        var streams = new TreeSet<>(budgeted.keySet());
        spent.stream().filter(sum -> sum.financialYear().equals(year)).forEach(sum -> streams.add(sum.stream()));
        return streams.stream()
                .map(stream -> source(stream, budgeted.get(stream), SpentSoFar.of(year, stream, spent)))
                .toList();
    }

    private static ActivitySource source(String stream, AnnualBudget budget, Money spent) {
        return budget == null
                ? new ActivitySource(stream, Money.ZERO, null, Spend.of(Money.ZERO, spent, null))
                : new ActivitySource(
                        stream,
                        budget.amount(),
                        budget.forecast(),
                        Spend.of(budget.amount(), spent, budget.forecast()));
    }

    ActivityPlan plan() {
        return new ActivityPlan(
                title,
                kind,
                budgets.stream()
                        .sorted(Comparator.comparing(AnnualBudget::financialYear)
                                .thenComparing(AnnualBudget::stream))
                        .toList(),
                costAlone,
                councils,
                deliverables.stream()
                        .sorted(Comparator.comparing(Deliverable::unit))
                        .toList());
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }
}
