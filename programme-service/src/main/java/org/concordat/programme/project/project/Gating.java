package org.concordat.programme.project.project;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_BASELINE_SET;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_GATE_DECIDED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_GATE_SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.project.milestone.Baseline;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.Gate;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateEvidence;
import org.concordat.programme.project.stage.GateOutcome;
import org.concordat.programme.project.stage.GateSubmission;

/** Takes projects through their gates, each by the recorded decision of whoever the programme names. */
@ApplicationScoped
public class Gating {

    private final Projects projects;
    private final ProjectSteps steps;
    private final GateRulings rulings;
    private final CasesOfProjects cases;
    private final ProjectPolicies policies;

    Gating(
            Projects projects,
            ProjectSteps steps,
            GateRulings rulings,
            CasesOfProjects cases,
            ProjectPolicies policies) {
        this.projects = projects;
        this.steps = steps;
        this.rulings = rulings;
        this.cases = cases;
        this.policies = policies;
    }

    /**
     * A decision as it is sent.
     *
     * @param conditions of CONDITIONS; {@code null} otherwise
     * @param reference where it is recorded; {@code null} when it is not said
     */
    public record Ruling(GateOutcome outcome, String conditions, String reference) {}

    @Transactional
    public ProjectView submit(UUID id, Gate gate, GateEvidence evidence, EffectiveDate effective, String by) {
        ProjectView submitted = steps.record(
                id,
                PROJECT_GATE_SUBMITTED,
                effective,
                (project, on) -> project.submit(new GateSubmission(gate, on), evidence, by));
        if (gate == Gate.DELIVERY) {
            cases.requireInForce(new ProjectId(id), submitted.state().businessCase());
        }
        return submitted;
    }

    /** @param effective on the day of the decision, which has come; today when it names none */
    @Transactional
    public ProjectView decide(UUID id, Gate gate, Ruling ruling, EffectiveDate effective, Decider who) {
        return steps.record(
                id,
                PROJECT_GATE_DECIDED,
                effective,
                (project, on) -> project.decide(
                        new GateDecision(
                                gate,
                                ruling.outcome(),
                                rulings.decided(project, ruling.reference(), effective, who),
                                ruling.conditions()),
                        who,
                        policies.reportDueDays(project.programme())));
    }

    /** Agrees that the milestones are to be reached when they are expected now. */
    @Transactional
    public ProjectView agreeBaseline(UUID id, String reference, EffectiveDate effective, Decider who) {
        return steps.record(
                id,
                PROJECT_BASELINE_SET,
                effective,
                (project, on) -> project.agreeBaseline(rulings.decided(project, reference, effective, who), who));
    }

    /** The oldest first. */
    public List<Baseline> baselines(UUID id) {
        return projects.get(id).baselines();
    }
}
