package org.concordat.programme.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;

/** Takes a step of a project and records it. */
@ApplicationScoped
public class ProjectSteps {

    private final Projects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ProjectSteps(Projects projects, Changes changes, BusinessCalendar calendar) {
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param step takes the project and the day from which it is true */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProjectView record(UUID id, ProjectFact fact, EffectiveDate effective, BiConsumer<Project, LocalDate> step) {
        LocalDate on = calendar.orToday(effective.day());
        return ProjectView.of(
                changes.of(projects, id).effective(effective).record(fact, project -> step.accept(project, on)));
    }
}
