package org.concordat.funding.award.award;

import static org.concordat.funding.award.award.AwardFact.AWARD_MILESTONE_CHANGED;
import static org.concordat.funding.award.award.AwardFact.AWARD_PROJECT_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.funding.register.project.KnownProject;
import org.concordat.funding.register.project.ProjectListener;
import org.concordat.funding.register.project.Projects;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;

/**
 * "Milestone instalments are released by programme events": an award follows the project that it pays for. What an officer
 * records of a milestone is for projects of which programme does not tell.
 */
@ApplicationScoped
public class FollowingProjects implements ProjectListener {

    private final Awards awards;
    private final Projects projects;
    private final Changes changes;

    FollowingProjects(Awards awards, Projects projects, Changes changes) {
        this.awards = awards;
        this.projects = projects;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(KnownProject project, EffectiveDate effective) {
        awards.lock(project.award()).ifPresent(award -> follow(award, project, effective));
    }

    private void follow(Award award, KnownProject project, EffectiveDate effective) {
        changes.of(awards, award)
                .effective(effective)
                .record(AWARD_MILESTONE_CHANGED, each -> takeMilestones(each, project));
        changes.of(awards, award)
                .effective(effective)
                .record(
                        AWARD_PROJECT_CHANGED,
                        each -> each.isFor(
                                new FundedProject(project.id(), project.title(), project.nextReportDueOn())));
    }

    /** What was achieved before the award had its schedule counts too. */
    void catchUp(Award award) {
        projects.ofAward(award.id()).ifPresent(project -> takeMilestones(award, project));
    }

    private static void takeMilestones(Award award, KnownProject project) {
        project.milestones().forEach(each -> award.reachMilestone(each.id(), each.achievedOn()));
    }

    /** @throws Refusal 409 for a milestone of which programme tells */
    void requireOfficersOwn(Award award, MilestoneId milestone) {
        projects.ofAward(award.id())
                .filter(project -> project.has(milestone.value()))
                .ifPresent(project -> {
                    throw Refusal.conflict(
                            "programme-tells-of-it",
                            "Programme tells when this milestone is achieved. Record it on the project '%s' (%s)."
                                    .formatted(project.title(), project.id()));
                });
    }
}
