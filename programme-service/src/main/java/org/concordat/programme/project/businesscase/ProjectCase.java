package org.concordat.programme.project.businesscase;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.stage.DecisionRecord;

/**
 * The business case of a project: what it is to cost, what it is to bring, and what came of that. It is approved as it stands,
 * by whoever decides at the project's gates and never by who wrote any of it; each approved version is kept.
 */
@Entity
@Table(name = "business_case")
public class ProjectCase extends Aggregate {

    public static final AggregateType<ProjectCase> TYPE = AggregateType.published(
            "business-case", "programme.business-cases", BusinessCaseState.class, ProjectCase::state);

    static final int MOST_COSTS = 40;
    static final int MOST_BENEFITS = 50;

    private UUID project;

    /** All who wrote since the version that was approved before they began. */
    @ElementCollection
    @CollectionTable(name = "business_case_writer", joinColumns = @JoinColumn(name = "business_case"))
    @Column(name = "writer", nullable = false)
    private Set<String> writers = new HashSet<>();

    /** The number of that version. */
    private int writtenAfter;

    @ElementCollection
    @CollectionTable(name = "business_case_cost", joinColumns = @JoinColumn(name = "business_case"))
    @OrderColumn(name = "position")
    private List<CaseCost> costs = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "business_case", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Benefit> benefits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "business_case_year", joinColumns = @JoinColumn(name = "business_case"))
    private Set<CaseYear> years = new HashSet<>();

    /** Of all years. */
    private CaseSums sums = CaseSums.NONE;

    /** Makes each change of a benefit a change of the case, so that the one version covers both. */
    private int benefitChanges;

    private int approvedVersion;

    @Embedded
    private DecisionRecord approved;

    protected ProjectCase() {}

    ProjectCase(UUID project, CasePlan plan, String by) {
        this.project = project;
        write(plan, by);
    }

    void amend(CasePlan plan, String by) {
        if (!plan.equals(plan())) {
            write(plan, by);
        }
    }

    private void write(CasePlan plan, String by) {
        plan.requireSound();
        if (!costs.equals(plan.costs())) {
            costs.clear();
            costs.addAll(plan.costs());
        }
        replaceBenefits(plan.benefits());
        noteWriter(by);
        benefitChanges++;
    }

    /** What was approved is answered for by whoever approved it, so that its writers may approve what others write next. */
    private void noteWriter(String by) {
        if (writtenAfter < approvedVersion) {
            writers.clear();
            writtenAfter = approvedVersion;
        }
        writers.add(by);
    }

    private void replaceBenefits(List<BenefitPlan> plans) {
        Map<UUID, Benefit> before = new HashMap<>();
        benefits.forEach(benefit -> before.put(benefit.id(), benefit));
        var wanted = new ArrayList<Benefit>();
        for (int i = 0; i < plans.size(); i++) {
            BenefitPlan plan = plans.get(i);
            if (plan.id() == null) {
                wanted.add(new Benefit(plan, i));
            } else {
                Benefit known = before.remove(plan.id());
                if (known == null) {
                    throw Refusal.rule(
                            "unknown-benefit",
                            "/benefits/%d/id".formatted(i),
                            "The business case has no benefit %s, or it is named twice. Leave the id out of a new one."
                                    .formatted(plan.id()));
                }
                known.plan(plan, i);
                wanted.add(known);
            }
        }
        before.values().forEach(ProjectCase::requireNothingCameOf);
        benefits.removeAll(before.values());
        wanted.stream().filter(benefit -> !benefits.contains(benefit)).forEach(benefits::add);
        benefits.sort(Comparator.comparing(wanted::indexOf));
    }

    private static void requireNothingCameOf(Benefit left) {
        if (left.isRealised()) {
            throw Refusal.conflict(
                    "benefit-realised",
                    "What came of benefit %s is recorded, so it stays. Send it with its id.".formatted(left.id()));
        }
    }

    /** "Version kept at each approval", and nobody approves what they wrote a part of. */
    ApprovedCase approve(DecisionRecord decided, String by) {
        TwoPersons.require("A business case", writers, by);
        approved = decided;
        approvedVersion++;
        replaceYears(CaseYears.approved(costs, benefits));
        BusinessCaseState state = state();
        return new ApprovedCase(approvedVersion, decided, state.costs(), state.benefits(), state.figures());
    }

    void realise(UUID benefit, Realisation came, LocalDate today) {
        benefits.stream()
                .filter(each -> each.id().equals(benefit))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("benefit", benefit))
                .realise(came, today);
        benefitChanges++;
        replaceYears(CaseYears.of(years));
    }

    private void replaceYears(CaseYears approvedFigures) {
        Set<CaseYear> wanted = approvedFigures.with(benefits);
        years.retainAll(wanted);
        years.addAll(wanted);
        sums = wanted.stream().map(CaseYear::sums).reduce(CaseSums.NONE, CaseSums::plus);
    }

    private CaseFigures figures() {
        return CaseFigures.of(
                Money.total(costs, CaseCost::amount),
                money(benefit -> true, Benefit::plannedMoney),
                money(benefit -> benefit.details().cashable(), Benefit::plannedMoney),
                money(benefit -> true, Benefit::realisedMoney));
    }

    private Money money(Predicate<Benefit> which, Function<Benefit, BigDecimal> what) {
        return new Money(benefits.stream().filter(which).map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Set<CaseYear> years() {
        return Set.copyOf(years);
    }

    CaseSums sums() {
        return sums;
    }

    UUID project() {
        return project;
    }

    CasePlan plan() {
        return new CasePlan(
                costs,
                benefits.stream()
                        .map(benefit -> new BenefitPlan(benefit.id(), benefit.details(), benefit.profile()))
                        .toList());
    }

    BusinessCaseState state() {
        return new BusinessCaseState(
                id(),
                project,
                List.copyOf(costs),
                benefits.stream().map(BenefitState::of).toList(),
                figures(),
                approvedVersion,
                approved);
    }
}
