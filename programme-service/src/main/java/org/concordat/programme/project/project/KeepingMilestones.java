package org.concordat.programme.project.project;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_ACHIEVED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_ADDED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_AMENDED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.milestone.Milestone;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.stage.Stage;

/** Plans what projects are to reach, and records what they have reached. */
@ApplicationScoped
public class KeepingMilestones {

    private final Projects projects;
    private final ProjectSteps steps;
    private final MilestoneWatcher watcher;
    private final BusinessCalendar calendar;

    KeepingMilestones(Projects projects, ProjectSteps steps, MilestoneWatcher watcher, BusinessCalendar calendar) {
        this.projects = projects;
        this.steps = steps;
        this.watcher = watcher;
        this.calendar = calendar;
    }

    @Transactional
    public MilestoneView add(ProjectId project, String title, LocalDate forecastOn, EffectiveDate effective) {
        ProjectView changed = steps.record(
                project.value(),
                PROJECT_MILESTONE_ADDED,
                effective,
                (planned, on) -> planned.addMilestone(title, forecastOn));
        List<Milestone> all = changed.state().milestones();
        return new MilestoneView(project.value(), all.get(all.size() - 1), changed.version());
    }

    public MilestoneView get(ProjectId project, MilestoneId milestone) {
        return view(ProjectView.of(projects.get(project.value())), milestone);
    }

    /** Where the project stands that has the milestone; none when there is no such milestone. */
    public Optional<Stage> stageAround(UUID project, MilestoneId milestone) {
        return projects.byId(project).filter(known -> known.has(milestone)).map(Project::stage);
    }

    private static MilestoneView view(ProjectView project, MilestoneId wanted) {
        return project.state().milestones().stream()
                .filter(each -> each.id().equals(wanted.value()))
                .findFirst()
                .map(milestone -> new MilestoneView(project.id(), milestone, project.version()))
                .orElseThrow(() -> Refusal.notFound("milestone", wanted.value()));
    }

    @Transactional
    public MilestoneView amend(
            ProjectId project,
            MilestoneId milestone,
            SeenVersions seen,
            UnaryOperator<Milestone> change,
            EffectiveDate effective) {
        return step(project, milestone, PROJECT_MILESTONE_AMENDED, effective, (changed, on) -> {
            changed.requireVersion(seen);
            changed.amendMilestone(milestone, present -> fitting(project, present, change.apply(present)));
        });
    }

    private Milestone fitting(ProjectId project, Milestone present, Milestone wanted) {
        if (wanted.forecastOn() != null && !wanted.forecastOn().equals(present.forecastOn())) {
            watcher.requireFits(project, new MilestoneId(present.id()), wanted.forecastOn());
        }
        return wanted;
    }

    /** @param effective on the day on which it was achieved; today when it names none */
    @Transactional
    public MilestoneView achieve(ProjectId project, MilestoneId milestone, String evidence, EffectiveDate effective) {
        return step(
                project,
                milestone,
                PROJECT_MILESTONE_ACHIEVED,
                effective,
                (changed, on) -> changed.achieve(milestone, on, evidence, calendar.today()));
    }

    /** @param effective with the reason */
    @Transactional
    public MilestoneView reopen(ProjectId project, MilestoneId milestone, EffectiveDate effective) {
        return step(
                project,
                milestone,
                PROJECT_MILESTONE_REOPENED,
                effective,
                (changed, on) -> changed.reopen(milestone, effective.reason()));
    }

    private MilestoneView step(
            ProjectId project,
            MilestoneId milestone,
            ProjectFact fact,
            EffectiveDate effective,
            BiConsumer<Project, LocalDate> step) {
        watcher.beforeStep();
        steps.record(project.value(), fact, effective, step);
        watcher.mayHaveMoved(project, milestone, effective);
        return get(project, milestone);
    }
}
