package org.concordat.programme.project.award;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_HELD;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_LEAD_CHANGED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_ADDED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_RESUMED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_STOP_PROPOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.project.award.HeardAwards.Heard;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectDetails;
import org.concordat.programme.project.project.ProjectFact;
import org.concordat.programme.project.project.ProjectPolicies;
import org.concordat.programme.project.project.Projects;
import org.concordat.programme.project.project.Proposing;
import org.concordat.programme.project.rating.ReportFrequency;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Succession;

/**
 * Lets a project follow its award: "award accepted, suspended, novated, terminated: a project follows (ON_HOLD, lead,
 * STOPPED proposed)", programme.md, Reorganisation. An award creates one project, however often it is told.
 */
@ApplicationScoped
public class FollowingAwards {

    private static final String ENDED = "The award that pays for it was withdrawn or terminated.";

    private final HeardAwards heard;
    private final Projects projects;
    private final Proposing proposing;
    private final ProjectPolicies policies;
    private final Changes changes;

    FollowingAwards(
            HeardAwards heard, Projects projects, Proposing proposing, ProjectPolicies policies, Changes changes) {
        this.heard = heard;
        this.projects = projects;
        this.proposing = proposing;
        this.policies = policies;
        this.changes = changes;
    }

    /** In the transaction that handles the event. Old news, by the version, changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(ToldAward award, long version, LocalDate effectiveOn) {
        Heard before = heard.last(award.id()).orElse(null);
        if (before != null && before.version() >= version) {
            return;
        }
        heard.keep(award.id(), new Heard(version, award.recipient(), award.standing()));
        EffectiveDate effective = EffectiveDate.of(effectiveOn);
        Project project = projects.lockOfAward(award.id().value()).orElse(null);
        if (project == null && award.standing().hasProject()) {
            project = proposing.follow(award.recipient(), details(award), award.id(), effective);
        }
        if (project != null && project.stage().isOpen()) {
            follow(project, award, before, effective);
        }
    }

    private static ProjectDetails details(ToldAward award) {
        return new ProjectDetails(
                award.title(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ReportFrequency.QUARTERLY);
    }

    private void follow(Project project, ToldAward award, Heard before, EffectiveDate effective) {
        award.milestones()
                .forEach(paid -> record(
                        project,
                        PROJECT_MILESTONE_ADDED,
                        effective,
                        changed -> changed.adoptMilestone(paid.id(), paid.title())));
        if (before != null && !before.recipient().equals(award.recipient())) {
            changeLead(project, before.recipient(), award, effective);
        }
        boolean suspended = award.standing() == AwardStanding.SUSPENDED;
        record(
                project,
                suspended ? PROJECT_HELD : PROJECT_RESUMED,
                effective,
                changed -> changed.awardSuspended(
                        suspended, effective.day(), policies.reportDueDays(changed.programme())));
        if (award.standing() == AwardStanding.ENDED && (before == null || before.standing() != AwardStanding.ENDED)) {
            record(project, PROJECT_STOP_PROPOSED, effective, changed -> changed.proposeStop(ENDED));
        }
    }

    /** "Novated: the lead follows." Who was put in the lead here stays there. */
    private void changeLead(Project project, UUID predecessor, ToldAward award, EffectiveDate effective) {
        if (project.lead().equals(predecessor)) {
            var succession = new Succession(new OrganisationId(predecessor), new OrganisationId(award.recipient()));
            record(project, PROJECT_LEAD_CHANGED, effective, changed -> changed.succeed(succession));
        }
    }

    private void record(Project project, ProjectFact fact, EffectiveDate effective, Consumer<Project> step) {
        changes.of(projects, project).effective(effective).record(fact, step);
    }
}
