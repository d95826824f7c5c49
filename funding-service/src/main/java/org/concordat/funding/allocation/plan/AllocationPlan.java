package org.concordat.funding.allocation.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.allocation.apportionment.Measure;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Weighting;
import org.concordat.funding.allocation.plan.PlanStatus.Step;
import org.concordat.funding.allocation.sharing.Holdings;
import org.concordat.funding.allocation.sharing.Parts;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * How a fund's money of a year is shared among the sub-regions. It keeps what was counted, so that every figure can be
 * worked out again; it is never edited, only replaced; and what it gives all parts together is always its amount.
 */
@Entity
public class AllocationPlan extends Aggregate {

    public static final AggregateType<AllocationPlan> TYPE = AggregateType.published(
            "allocation-plan", "funding.allocation-plans", AllocationPlanState.class, AllocationPlanState::of);

    static final int MOST_RELEASES = 500;

    private UUID fund;
    private FinancialYear financialYear;
    private PlanTerms terms;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    /** Who may therefore not approve it; shown to nobody outside its history. */
    private String plannedBy;

    private UUID replaces;

    /** Since when it is in force; {@code null} for a draft, and for what was approved before this was kept. */
    private LocalDate approvedOn;

    private FinancialYear gateYear;

    @ElementCollection
    @CollectionTable(name = "allocation_plan_gate_objective", joinColumns = @JoinColumn(name = "plan"))
    @Column(name = "objective", nullable = false)
    private Set<UUID> gateObjectives = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "allocation_plan_weighting", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    private List<Weighting> weightings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "allocation_plan_figure", joinColumns = @JoinColumn(name = "plan"))
    private Set<WeighedFigure> figures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "allocation_plan_share", joinColumns = @JoinColumn(name = "plan"))
    @MapKeyColumn(name = "sub_region")
    private Map<String, PlannedShare> shares = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "allocation_plan_release", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    private List<Release> releases = new ArrayList<>();

    protected AllocationPlan() {}

    public AllocationPlan(
            UUID fund, FinancialYear financialYear, Sharing sharing, GateCondition condition, String plannedBy) {
        this.fund = fund;
        this.financialYear = financialYear;
        this.plannedBy = plannedBy;
        gateYear = condition.year();
        gateObjectives.addAll(condition.objectives());
        terms = sharing.terms();
        List<Measure> parts = sharing.mix().parts();
        for (int i = 0; i < parts.size(); i++) {
            int position = i;
            weightings.add(parts.get(i).weighting());
            parts.get(i)
                    .figures()
                    .forEach((subRegion, figure) -> figures.add(new WeighedFigure(position, subRegion, figure)));
        }
        sharing.shares()
                .forEach((subRegion, share) -> shares.put(
                        subRegion,
                        new PlannedShare(share.amount(), sharing.isGated(subRegion), sharing.heldByGate(subRegion))));
    }

    /**
     * Puts the plan in force. What was decided about the plan it replaces stays decided: gates that are open stay open,
     * and what was released from a reserve stays released.
     *
     * @param on since when it is in force
     * @param previous the plan of the same fund and year that was in force until now; {@code null} when there was none
     */
    void approve(String by, LocalDate on, AllocationPlan previous) {
        status.require(Step.APPROVAL);
        TwoPersons.require("An allocation plan", plannedBy, by);
        if (previous != null) {
            replaces = previous.id();
            previous.releases.forEach(this::takeOver);
            requireReservesCoverWhatWasReleased();
        }
        status = PlanStatus.APPROVED;
        approvedOn = on;
    }

    /** Another plan of the fund and year takes its place. */
    void replace() {
        status.require(Step.REPLACEMENT);
        status = PlanStatus.REPLACED;
    }

    private void takeOver(Release release) {
        if (!release.isOf(ReleaseKind.GATE)) {
            releases.add(release);
        } else if (hasGate(release.part())) {
            releases.add(release.of(shares.get(release.part()).held()));
        }
    }

    private void requireReservesCoverWhatWasReleased() {
        for (ReleaseKind kind : List.of(ReleaseKind.NEED, ReleaseKind.CONTINGENCY)) {
            if (left(kind).isNegative()) {
                throw Refusal.rule(
                        "reserve-below-released",
                        "The plan before has released %s from this reserve, more than this plan keeps back. Plan with a larger reserve."
                                .formatted(released(kind)));
            }
        }
    }

    /** Whether the gate of a sub-region is closed and opens by itself once its objectives are achieved. */
    public boolean waitsForObjectives(String subRegion) {
        return Step.GATE_OPENING.isAllowedFrom(status)
                && gateCondition().isSet()
                && hasGate(subRegion)
                && !isOpen(subRegion);
    }

    /** The later of the days from which its objectives are achieved and the plan is in force. */
    public LocalDate opensOn(LocalDate objectivesAchieved) {
        return objectivesAchieved.isAfter(approvedOn) ? objectivesAchieved : approvedOn;
    }

    /** Moves what the gate holds to its sub-region; answers with what it held. */
    public Money openGate(String subRegion, Decision decision) {
        status.require(Step.GATE_OPENING);
        if (!hasGate(subRegion)) {
            throw Refusal.notFound("gate", subRegion);
        }
        if (isOpen(subRegion)) {
            throw Refusal.conflict(
                    "gate-open", "The gate of %s is open already; nothing is held there.".formatted(subRegion));
        }
        Money held = shares.get(subRegion).held();
        add(Release.of(ReleaseKind.GATE, subRegion, held, decision));
        return held;
    }

    /** Moves money of a reserve to a part of the region. */
    void release(ReleaseKind kind, String part, Money amount, Decision decision) {
        status.require(Step.RELEASE);
        requireKnownPart(kind, part);
        requireWithinReserve(kind, amount);
        add(Release.of(kind, part, amount, decision));
    }

    private void requireWithinReserve(ReleaseKind kind, Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "amount-not-above-zero", "/amount", "A reserve releases an amount above zero. Send 0.01 or more.");
        }
        if (amount.compareTo(left(kind)) > 0) {
            throw Refusal.rule(
                    "reserve-exceeded",
                    "/amount",
                    "The reserve for %s has %s left. Send that or less.".formatted(kind, left(kind)));
        }
    }

    /** What is kept for need goes to sub-regions; what is held back for contingencies may also stay regional. */
    private void requireKnownPart(ReleaseKind kind, String part) {
        boolean regional = kind == ReleaseKind.CONTINGENCY && Parts.REGIONAL.equals(part);
        if (!regional && !shares.containsKey(part)) {
            throw Refusal.rule(
                    "sub-region-unknown",
                    "/part",
                    "This plan has no part %s for %s. Its sub-regions are: %s."
                            .formatted(part, kind, String.join(", ", new TreeSet<>(shares.keySet()))));
        }
    }

    private void add(Release release) {
        if (releases.size() >= MOST_RELEASES) {
            throw Refusal.rule(
                    "too-many-releases",
                    "A plan has at most %d releases. Replace it by a plan that gives the rest."
                            .formatted(MOST_RELEASES));
        }
        releases.add(release);
    }

    /** The sub-regions with a gate, by code. */
    public SortedSet<String> gates() {
        return shares.keySet().stream().filter(this::hasGate).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the gate of a sub-region holds, or held until it was opened. */
    public Money heldByGate(String subRegion) {
        return shares.get(subRegion).held();
    }

    boolean hasGate(String subRegion) {
        return shares.containsKey(subRegion) && shares.get(subRegion).gated();
    }

    public boolean isOpen(String subRegion) {
        return releases.stream().anyMatch(release -> release.opensGateOf(subRegion));
    }

    /** What a reserve still has. */
    Money left(ReleaseKind reserve) {
        Money kept = reserve == ReleaseKind.NEED ? terms.needReserve() : terms.contingencyReserve();
        return kept.minus(released(reserve));
    }

    private Money released(ReleaseKind kind) {
        return releases.stream()
                .filter(release -> release.isOf(kind))
                .map(Release::amount)
                .collect(Money.sum());
    }

    /** What each part has of the amount, all releases counted. */
    public Holdings holdings() {
        var byPart = new TreeMap<String, Money>();
        shares.forEach((subRegion, share) -> byPart.put(subRegion, share.share().minus(share.held())));
        byPart.put(
                Parts.REGIONAL,
                terms.regional()
                        .plus(Money.total(shares.values(), PlannedShare::held))
                        .minus(released(ReleaseKind.GATE)));
        byPart.put(Parts.RESERVE, left(ReleaseKind.NEED).plus(left(ReleaseKind.CONTINGENCY)));
        releases.forEach(release -> byPart.merge(release.part(), release.amount(), Money::plus));
        return new Holdings(byPart);
    }

    /** The plan worked out again from what was counted. */
    Sharing sharing() {
        return Sharing.of(terms, mix(), gates());
    }

    /** The weights with what was counted when the plan was made. */
    Mix mix() {
        var parts = new ArrayList<Measure>();
        for (int i = 0; i < weightings.size(); i++) {
            int position = i;
            var counted = new TreeMap<String, BigDecimal>();
            figures.stream()
                    .filter(figure -> figure.weighting() == position)
                    .forEach(figure -> counted.put(figure.subRegion(), figure.figure()));
            parts.add(new Measure(weightings.get(i), counted));
        }
        return new Mix(parts);
    }

    public UUID fund() {
        return fund;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public PlanTerms terms() {
        return terms;
    }

    /** What opens its gates by itself. */
    public GateCondition gateCondition() {
        return new GateCondition(new TreeSet<>(gateObjectives), gateYear);
    }

    public PlanStatus status() {
        return status;
    }

    /** The plan that it replaced; {@code null} when none. */
    public UUID replaces() {
        return replaces;
    }

    public List<Release> releases() {
        return List.copyOf(releases);
    }
}
