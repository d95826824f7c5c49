package org.concordat.programme.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.register.organisation.OrganisationId;

/** Says for other features which projects there are, and whose they are. */
@ApplicationScoped
public class KnownProjects {

    private final Projects projects;

    KnownProjects(Projects projects) {
        this.projects = projects;
    }

    /**
     * Refuses a project that is not known, or that an organisation neither leads nor takes part in.
     *
     * @param pointer to what names the project in the request
     */
    public void requireOf(OrganisationId organisation, ProjectId project, String pointer) {
        ProjectView known = projects.byId(project.value())
                .map(ProjectView::of)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-project",
                        pointer,
                        "There is no project %s. Check the id, or list what there is.".formatted(project.value())));
        if (!known.isOf(organisation.value())) {
            throw Refusal.rule(
                    "organisation-not-of-the-project",
                    pointer,
                    "The organisation neither leads this project nor takes part in it. Name one that does, or add it"
                            + " as a partner.");
        }
    }

    /** Refuses a step that the project's stage does not allow, and holds the stage until the transaction ends. */
    public void holdOpenFor(Stage.Step step, UUID project) {
        projects.lock(project)
                .orElseThrow(() -> Refusal.notFound("project", project))
                .stage()
                .require(step);
    }
}
