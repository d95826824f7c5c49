package org.concordat.programme.project.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.Payment;
import org.concordat.programme.programme.SpentSoFar;
import org.concordat.programme.project.milestone.Baseline;
import org.concordat.programme.project.milestone.Milestone;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.milestone.MilestonePlan;
import org.concordat.programme.project.rating.ReportedPeriod;
import org.concordat.programme.project.rating.ReportingPeriod;
import org.concordat.programme.project.rating.ReportingSchedule;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.DecisionRecord;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateEvidence;
import org.concordat.programme.project.stage.GateRecord;
import org.concordat.programme.project.stage.GateSubmission;
import org.concordat.programme.project.stage.Hold;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.project.stage.Stage.Step;
import org.concordat.programme.register.succession.Succession;

/**
 * What organisations do together for a result: it passes gate by gate, reaches its milestones, and reports how it goes. A
 * gate passes only with its recorded decision.
 */
@Entity
public class Project extends Aggregate {

    public static final AggregateType<Project> TYPE =
            AggregateType.published("project", "programme.projects", ProjectState.class, Project::state);

    static final int MOST_PARTNERS = 100;
    static final int MOST_OBJECTIVES = 50;
    public static final int MOST_TOOLS = 20;
    public static final int LONGEST_TOOL = 100;
    public static final int MOST_THEMES = 20;
    static final int MOST_SPENDINGS = 200;

    private String title;

    /** The title in a spelling that is alike for all spellings of it. */
    private String sameName;

    private UUID lead;

    @ElementCollection
    @CollectionTable(name = "project_partner", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "position")
    @Column(name = "organisation", nullable = false)
    private List<UUID> partners = new ArrayList<>();

    private String subRegion;
    private String serviceArea;

    @ElementCollection
    @CollectionTable(name = "project_tool", joinColumns = @JoinColumn(name = "project"))
    @Column(name = "tool", nullable = false)
    private Set<String> tools = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_theme", joinColumns = @JoinColumn(name = "project"))
    @Column(name = "theme", nullable = false)
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_objective", joinColumns = @JoinColumn(name = "project"))
    @Column(name = "objective", nullable = false)
    private Set<UUID> objectives = new HashSet<>();

    private UUID programme;
    private String kind;
    private UUID award;
    private LocalDate proposedOn;
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Hold hold;
    private GateRecord gates;
    private String stopReason;

    private MilestonePlan plan = new MilestonePlan();

    @ElementCollection
    @CollectionTable(name = "project_spending", joinColumns = @JoinColumn(name = "project"))
    private Set<SpentSoFar> spent = new HashSet<>();

    private Money spentInAll = Money.ZERO;

    private ReportingSchedule reporting;
    private ReportedPeriod lastReport;
    private boolean escalated;

    protected Project() {}

    private Project(Proposal proposal) {
        lead = proposal.lead();
        award = proposal.award();
        proposedOn = proposal.on();
        proposedBy = proposal.by();
        stage = Stage.MANDATE;
        hold = Hold.NONE;
        reporting = ReportingSchedule.of(proposal.details().reportsEvery(), proposal.reportDueDays());
        write(proposal.details());
        gates = new GateRecord(proposal.on(), proposal.by());
    }

    public static Project proposed(Proposal proposal) {
        return new Project(proposal);
    }

    /** @param reportDueDays within how many days its reports are due, by the programme that it belongs to from now on */
    public void amend(ProjectDetails details, int reportDueDays) {
        stage.require(Step.AMENDMENT);
        write(details);
        reporting = reporting.dueWithin(reportDueDays);
    }

    private void write(ProjectDetails details) {
        requireEachPartnerOnce(details.partners());
        title = details.title();
        sameName = SameName.key(title);
        subRegion = details.subRegion();
        serviceArea = details.serviceArea();
        programme = details.programme();
        kind = details.kind();
        reporting = reporting.every(details.reportsEvery());
        replacePartners(details.partners());
        replace(tools, details.tools());
        replace(themes, details.themes());
        replace(objectives, details.objectives());
    }

    private static <T> void replace(Set<T> held, List<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    private void requireEachPartnerOnce(List<UUID> wanted) {
        var seen = new HashSet<UUID>();
        seen.add(lead);
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.add(wanted.get(i))) {
                throw Refusal.rule(
                        "partner-repeated",
                        "/partners/" + i,
                        "This organisation leads the project or is named before. Name each once.");
            }
        }
    }

    private void replacePartners(List<UUID> wanted) {
        if (!partners.equals(wanted)) {
            partners.clear();
            partners.addAll(wanted);
        }
    }

    /** Asks to pass the next gate, with what the gate wants to see. */
    public void submit(GateSubmission asked, GateEvidence evidence, String by) {
        stage.require(Step.SUBMISSION);
        hold.requireOff();
        asked.gate().requireNext(stage);
        gates.submit(asked, evidence, by);
    }

    /**
     * Records how a gate ended. To end a project nobody needs to have asked; to pass, somebody has, and it does not stand
     * still.
     *
     * @param who records the decision, and may do so
     * @param reportDueDays within how many days its reports are due, should delivery begin
     */
    public void decide(GateDecision decision, Decider who, int reportDueDays) {
        stage.require(Step.DECISION);
        decision.gate().requireNext(stage);
        requireNotAskedBy(who);
        if (!decision.outcome().ends()) {
            hold.requireOff();
        }
        gates.decide(decision);
        stage = decision.gate().stageAfter(decision.outcome());
        if (stage == Stage.DELIVERY && decision.outcome().passes()) {
            beginDelivery(decision.decided(), reportDueDays);
        }
        if (!stage.isOpen()) {
            hold = Hold.NONE;
            stopReason = null;
            escalated = false;
        }
    }

    /** "Decided by the body or role the programme names, never by who asked": programme.md, Projects. */
    private void requireNotAskedBy(Decider who) {
        if (gates.isAskedBy(who.subject()) || who.subject().equals(proposedBy)) {
            throw Refusal.forbidden(
                    "own-proposal", "Whoever asks does not decide, and this is your own proposal. Ask a colleague.");
        }
    }

    /** "The delivery gate sets the baseline": programme.md, Projects. */
    private void beginDelivery(DecisionRecord decided, int reportDueDays) {
        plan.agreeBaseline(decided);
        reporting = reporting.begun(decided.decidedOn()).dueWithin(reportDueDays);
    }

    public void agreeBaseline(DecisionRecord decided, Decider who) {
        stage.require(Step.BASELINE);
        requireNotAskedBy(who);
        plan.agreeBaseline(decided);
    }

    public void hold(String reason, LocalDate on) {
        stage.require(Step.HOLD);
        hold = hold.by(reason, on);
    }

    /** @param reportDueDays within how many days its reports are due from now on */
    public void resume(LocalDate on, int reportDueDays) {
        stage.require(Step.RESUMPTION);
        changeHold(hold.resumed(), on, reportDueDays);
    }

    /**
     * The award was suspended, or goes on.
     *
     * @param reportDueDays within how many days its reports are due, should it go on
     */
    public void awardSuspended(boolean suspended, LocalDate on, int reportDueDays) {
        stage.require(Step.AWARD_NEWS);
        changeHold(hold.award(suspended, on), on, reportDueDays);
    }

    private void changeHold(Hold changed, LocalDate on, int reportDueDays) {
        if (hold.isOn() && !changed.isOn()) {
            reporting = reporting.resumed(hold.heldOn(), on).dueWithin(reportDueDays);
        }
        hold = changed;
    }

    /** "Terminated: STOPPED is proposed"; a person decides. */
    public void proposeStop(String reason) {
        stage.require(Step.AWARD_NEWS);
        stopReason = reason;
    }

    public void dismissStop() {
        stage.require(Step.STOP_DISMISSAL);
        if (stopReason == null) {
            throw Refusal.conflict("no-stop-proposed", "Nobody proposes to stop this project.");
        }
        stopReason = null;
    }

    public UUID addMilestone(String name, LocalDate forecastOn) {
        stage.require(Step.MILESTONE);
        return plan.add(name, forecastOn);
    }

    /** Takes over a milestone that the award pays on; one that it has already stays as it is. */
    public void adoptMilestone(UUID id, String name) {
        stage.require(Step.AWARD_NEWS);
        plan.adopt(id, name);
    }

    public void amendMilestone(MilestoneId id, UnaryOperator<Milestone> change) {
        stage.require(Step.MILESTONE);
        plan.change(id, change);
    }

    public void achieve(MilestoneId id, LocalDate on, String evidence, LocalDate today) {
        stage.require(Step.ACHIEVEMENT);
        hold.requireOff();
        plan.change(id, milestone -> milestone.achieved(on, evidence, today));
    }

    /** Also while it is on hold: what is paid on the milestone waits from then on. */
    public void reopen(MilestoneId id, String because) {
        stage.require(Step.REOPENING);
        plan.change(id, milestone -> milestone.reopened(because));
    }

    /** What is over stays as it is. */
    public void slip(Map<MilestoneId, LocalDate> later) {
        if (stage.isOpen()) {
            plan.slip(later);
        }
    }

    public Milestone milestone(MilestoneId id) {
        return plan.get(id);
    }

    public boolean has(MilestoneId id) {
        return plan.has(id);
    }

    /** The period that ends on a day, when it may be reported on. */
    public ReportingPeriod requireReportable(LocalDate periodEndsOn, LocalDate today) {
        stage.require(Step.REPORT);
        return reporting.requireReportable(periodEndsOn, today);
    }

    /**
     * Notes what a highlight report says.
     *
     * @param dueDays within how many days the next one is due
     * @param isEscalated whether it was red twice running
     */
    public void report(ReportedPeriod report, int dueDays, boolean isEscalated) {
        stage.require(Step.REPORT);
        reporting = reporting
                .reported(reporting.every().periodOf(report.periodEndsOn()))
                .dueWithin(dueDays);
        lastReport = report;
        escalated = isEscalated;
    }

    /** What it has cost a source, also when it is over. */
    public void spend(Payment payment) {
        stage.require(Step.ACTUAL);
        SpentSoFar.add(payment, spent);
        if (spent.size() > MOST_SPENDINGS) {
            throw Refusal.rule(
                    "too-many-sources-and-years",
                    "/stream",
                    "A project is paid for from at most %d sources, each year counted. Take one that has paid before."
                            .formatted(MOST_SPENDINGS));
        }
        spentInAll = spentInAll.plus(payment.amount());
    }

    /** "Open projects go to the named successor": programme.md, Reorganisation. */
    public void succeed(Succession succession) {
        stage.require(Step.SUCCESSION);
        UUID predecessor = succession.predecessor().value();
        UUID successor = succession.successor().value();
        if (lead.equals(predecessor)) {
            lead = successor;
            replacePartners(
                    partners.stream().filter(each -> !each.equals(successor)).toList());
        } else {
            replacePartners(partners.stream()
                    .map(each -> each.equals(predecessor) ? successor : each)
                    .filter(each -> !each.equals(lead))
                    .distinct()
                    .toList());
        }
    }

    public Stage stage() {
        return stage;
    }

    public boolean isOnHold() {
        return hold.isOn();
    }

    public UUID lead() {
        return lead;
    }

    /** {@code null} when it belongs to none. */
    public UUID programme() {
        return programme;
    }

    /** The oldest first. */
    public List<Baseline> baselines() {
        return plan.baselines();
    }

    /** {@code null} while none is due. */
    public LocalDate nextReportDueOn() {
        return stage.isReportedOn() && !hold.isOn() ? reporting.nextDueOn() : null;
    }

    public ProjectDetails details() {
        return new ProjectDetails(
                title,
                partners,
                subRegion,
                serviceArea,
                List.copyOf(tools),
                List.copyOf(themes),
                List.copyOf(objectives),
                programme,
                kind,
                reporting.every());
    }

    public ProjectState state() {
        GateEvidence shown = gates.shown();
        return new ProjectState(
                id(),
                lead,
                details(),
                award,
                proposedOn,
                stage,
                hold.isOn(),
                hold.because(),
                gates.submission(),
                shown.businessCase(),
                shown.lessonsNote(),
                shown.review(),
                gates.decisions(),
                stopReason != null,
                stopReason,
                plan.milestones(),
                plan.baseline(),
                lastReport,
                escalated,
                nextReportDueOn(),
                spent.stream()
                        .sorted(Comparator.comparing(SpentSoFar::financialYear).thenComparing(SpentSoFar::stream))
                        .toList());
    }
}
