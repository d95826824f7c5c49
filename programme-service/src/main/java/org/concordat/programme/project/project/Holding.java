package org.concordat.programme.project.project;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_HELD;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_RESUMED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_STOP_DISMISSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;

/** Puts projects on hold and back, and decides that one goes on although its award has ended. */
@ApplicationScoped
public class Holding {

    private final ProjectSteps steps;
    private final ProjectPolicies policies;

    Holding(ProjectSteps steps, ProjectPolicies policies) {
        this.steps = steps;
        this.policies = policies;
    }

    /** @param effective with the reason */
    @Transactional
    public ProjectView hold(UUID id, EffectiveDate effective) {
        return steps.record(id, PROJECT_HELD, effective, (project, on) -> project.hold(effective.reason(), on));
    }

    @Transactional
    public ProjectView resume(UUID id, EffectiveDate effective) {
        return steps.record(
                id,
                PROJECT_RESUMED,
                effective,
                (project, on) -> project.resume(on, policies.reportDueDays(project.programme())));
    }

    /** @param effective with the reason */
    @Transactional
    public ProjectView dismissStop(UUID id, EffectiveDate effective) {
        return steps.record(id, PROJECT_STOP_DISMISSED, effective, (project, on) -> project.dismissStop());
    }
}
