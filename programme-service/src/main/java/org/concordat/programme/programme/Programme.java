package org.concordat.programme.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.council.CouncilCounts;

/**
 * A programme with its sources of money and its activities. Its gap and its savings follow from them and from the number
 * of councils it was last calculated with; none of them can be written.
 */
@Entity
public class Programme extends Aggregate {

    public static final AggregateType<Programme> TYPE =
            AggregateType.published("programme", "programme.programmes", ProgrammeState.class, Programme::state);

    static final int MAX_ACTIVITIES = 100;

    private String code;
    private String name;
    private String aims;

    @ElementCollection
    @CollectionTable(name = "programme_target_outcome", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    @Column(name = "outcome", nullable = false)
    private List<String> targetOutcomes = new ArrayList<>();

    private Term term;
    private UUID governingBody;
    private UUID expertGroup;
    private ProjectRules projectRules;

    /** The day from which the present state as a whole is true. */
    private LocalDate effectiveOn;

    /** Makes each change of an activity a change of the programme, so that the one version covers both. */
    private int activityChanges;

    @ElementCollection
    @CollectionTable(name = "programme_funding_source", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<FundingSource> fundingSources = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_council_count", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<YearCouncils> councilCounts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_objective", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "objective", nullable = false)
    private Set<UUID> objectives = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Activity> activities = new ArrayList<>();

    protected Programme() {}

    public Programme(String code, Outline outline, CouncilCounts counts, LocalDate effectiveOn) {
        this.code = code;
        amend(outline, counts, effectiveOn);
    }

    public final void amend(Outline outline, CouncilCounts counts, LocalDate from) {
        requireOneAmountPerStreamAndYearOfTheTerm(outline);
        if (outline.projectRules() != null) {
            outline.projectRules().requireOneDecider();
        }
        requireThatActivitiesStayWithin(outline.term());
        this.name = outline.name();
        this.aims = outline.aims();
        replace(targetOutcomes, outline.targetOutcomes());
        this.term = outline.term();
        this.governingBody = outline.governingBody();
        this.expertGroup = outline.expertGroup();
        this.projectRules = ProjectRules.NONE.equals(outline.projectRules()) ? null : outline.projectRules();
        replace(fundingSources, Set.copyOf(outline.fundingSources()));
        replace(objectives, Set.copyOf(outline.objectives()));
        calculateWith(counts);
        this.effectiveOn = from;
    }

    public Activity add(ActivityPlan plan, LocalDate from) {
        if (activities.size() >= MAX_ACTIVITIES) {
            throw Refusal.rule(
                    "too-many-activities",
                    "A programme has at most %d activities. Join some of them, or begin another programme."
                            .formatted(MAX_ACTIVITIES));
        }
        int last = activities.stream().mapToInt(Activity::position).max().orElse(0);
        var activity = new Activity(last + 1, plan, term);
        activities.add(activity);
        activityChanged(from);
        return activity;
    }

    public void amend(UUID activityId, ActivityPlan plan, LocalDate from) {
        activity(activityId).amend(plan, term);
        activityChanged(from);
    }

    public void spend(UUID activityId, Payment payment, LocalDate from) {
        activity(activityId).spend(payment, term);
        activityChanged(from);
    }

    public void remove(UUID activityId, LocalDate from) {
        Activity removed = activity(activityId);
        removed.requireNothingSpent();
        activities.remove(removed);
        activityChanged(from);
    }

    /** Derives the savings anew with another number of councils, as from {@link #recalculatedFrom}. */
    public void recalculate(CouncilCounts counts, LocalDate from) {
        calculateWith(counts);
        this.effectiveOn = recalculatedFrom(from);
    }

    /** Another number of councils counts from its day on, but not before the day of the programme's present state. */
    LocalDate recalculatedFrom(LocalDate from) {
        return from.isAfter(effectiveOn) ? from : effectiveOn;
    }

    private void calculateWith(CouncilCounts counts) {
        replace(
                councilCounts,
                term.years().stream()
                        .map(year -> new YearCouncils(year, counts.in(year)))
                        .collect(Collectors.toSet()));
    }

    private void activityChanged(LocalDate from) {
        activityChanges++;
        this.effectiveOn = from;
    }

    private static void requireOneAmountPerStreamAndYearOfTheTerm(Outline outline) {
        record StreamAndYear(String stream, FinancialYear year) {}
        var seen = new HashSet<StreamAndYear>();
        for (int i = 0; i < outline.fundingSources().size(); i++) {
            FundingSource source = outline.fundingSources().get(i);
            String pointer = "/fundingSources/" + i;
            AmountPolicy.requireBudget(source.amount(), pointer + "/amount");
            outline.term().requireIncludes(source.financialYear(), pointer + "/financialYear");
            if (!seen.add(new StreamAndYear(source.stream(), source.financialYear()))) {
                throw Refusal.rule(
                        "funding-source-repeated",
                        pointer,
                        "There is a %s amount for %s already. Send one per stream and year."
                                .formatted(source.stream(), source.financialYear()));
            }
        }
    }

    private void requireThatActivitiesStayWithin(Term term) {
        for (Activity activity : activities) {
            if (!activity.isPlannedWithin(term)) {
                throw Refusal.rule(
                        "activity-outside-programme",
                        "/endsOn",
                        "Activity '%s' has a budget, or was paid for, in a year that the new dates leave out. Amend the activity first, or keep the year."
                                .formatted(activity.plan().title()));
            }
        }
    }

    private static <T> void replace(Collection<T> held, Collection<T> wanted) {
        if (held instanceof Set<T>) {
            held.retainAll(wanted);
            held.addAll(wanted);
        } else if (!List.copyOf(held).equals(wanted)) {
            held.clear();
            held.addAll(wanted);
        }
    }

    /** Each year of the term, in order. */
    public List<ProgrammeYear> years() {
        return term.years().stream().map(this::figures).toList();
    }

    private ProgrammeYear figures(FinancialYear year) {
        int councils = councilsIn(year);
        List<ActivityYear> ofActivities = activities.stream()
                .flatMap(activity -> activity.figures(year, councils).stream())
                .toList();
        return ProgrammeYear.of(year, councils, sources(year, ofActivities), ofActivities, activities.isEmpty());
    }

    private List<ProgrammeSource> sources(FinancialYear year, List<ActivityYear> ofActivities) {
        var brought = fundingSources.stream()
                .filter(source -> source.financialYear().equals(year))
                .collect(Collectors.toMap(FundingSource::stream, FundingSource::amount));
        var taken = ofActivities.stream()
                .flatMap(activity -> activity.sources().stream())
                .collect(Collectors.groupingBy(ActivitySource::stream));
        var streams = new TreeSet<>(brought.keySet());
        streams.addAll(taken.keySet());
        return streams.stream()
                .map(stream -> ProgrammeSource.of(
                        stream, brought.getOrDefault(stream, Money.ZERO), taken.getOrDefault(stream, List.of())))
                .toList();
    }

    private int councilsIn(FinancialYear year) {
        return councilCounts.stream()
                .filter(count -> count.financialYear().equals(year))
                .mapToInt(YearCouncils::councils)
                .findFirst()
                .orElseThrow();
    }

    ActivityView view(UUID activityId) {
        return new ActivityView(activityId, id(), details(activity(activityId)), version());
    }

    public ActivityPlan planOf(UUID activityId) {
        return activity(activityId).plan();
    }

    /** Whether this is one of its activities. */
    boolean plans(UUID activityId) {
        return activities.stream().anyMatch(activity -> activity.id().equals(activityId));
    }

    private Activity activity(UUID activityId) {
        return activities.stream()
                .filter(activity -> activity.id().equals(activityId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("activity", activityId));
    }

    private ActivityDetails details(Activity activity) {
        ActivityPlan plan = activity.plan();
        return new ActivityDetails(
                plan.title(),
                plan.kind().code(),
                plan.kind().overhead(),
                plan.costAlone(),
                plan.councils(),
                plan.deliverables(),
                term.years().stream()
                        .flatMap(year -> activity.figures(year, councilsIn(year)).stream())
                        .toList());
    }

    public ProgrammeState state() {
        return new ProgrammeState(
                id(),
                code,
                outline(),
                activities.stream()
                        .map(activity -> new ActivityState(activity.id(), details(activity)))
                        .toList(),
                years());
    }

    public Outline outline() {
        return new Outline(
                name,
                aims,
                targetOutcomes,
                term,
                governingBody,
                expertGroup,
                fundingSources.stream()
                        .sorted(Comparator.comparing(FundingSource::financialYear)
                                .thenComparing(FundingSource::stream))
                        .toList(),
                projectRules,
                List.copyOf(objectives));
    }

    /** {@link ProjectRules#NONE} when nothing is laid down. */
    ProjectRules projectRules() {
        return projectRules == null ? ProjectRules.NONE : projectRules;
    }

    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    public Term term() {
        return term;
    }

    public String code() {
        return code;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }
}
