package org.concordat.programme.project.succession;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_LEAD_CHANGED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_PARTNER_CHANGED;

import jakarta.inject.Singleton;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.Projects;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Inheritances;
import org.concordat.programme.register.succession.Succeeding;
import org.concordat.programme.register.succession.Succession;

/** "Open projects go to the named successor": programme.md, Reorganisation. */
@Singleton
public class SucceedingToProjects extends Succeeding<ProjectId> {

    private final Projects projects;
    private final Changes changes;

    SucceedingToProjects(
            Inheritances<ProjectId> inherited,
            Projects projects,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        super(inherited, calendar, origin);
        this.projects = projects;
        this.changes = changes;
    }

    @Override
    public String work() {
        return "Succeeding to projects";
    }

    @Override
    protected void pass(Inheritance<ProjectId> inheritance) {
        Succession succession = inheritance.succession();
        changes.of(projects, inheritance.what().value())
                .effective(inheritance.effective())
                .recordWith(
                        Project.TYPE,
                        project -> succeed(project, succession),
                        project -> project.lead().equals(succession.successor().value())
                                ? PROJECT_LEAD_CHANGED
                                : PROJECT_PARTNER_CHANGED);
    }

    private static boolean succeed(Project project, Succession succession) {
        boolean open = project.stage().isOpen();
        if (open) {
            project.succeed(succession);
        }
        return open;
    }
}
