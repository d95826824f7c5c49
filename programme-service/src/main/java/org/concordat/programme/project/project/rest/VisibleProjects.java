package org.concordat.programme.project.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.project.project.Proposing;
import org.concordat.programme.register.organisation.OrganisationId;

/** The projects that a caller may see: an organisation's user those that its own organisation leads or takes part in. */
@ApplicationScoped
public class VisibleProjects {

    private final Proposing proposing;
    private final Caller caller;

    VisibleProjects(Proposing proposing, Caller caller) {
        this.proposing = proposing;
        this.caller = caller;
    }

    public ProjectView get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("project", id));
    }

    /** Empty also when there is one that the caller may not see. */
    public Optional<ProjectView> find(UUID id) {
        return proposing
                .find(id)
                .filter(project -> caller.boundary().map(project::isOf).orElse(true));
    }

    public UUID id(UUID id) {
        return id(new ProjectId(id)).value();
    }

    /**
     * The same for a project that a request names in its body.
     *
     * @param pointer to what names it
     */
    public UUID named(UUID id, String pointer) {
        if (!isVisible(new ProjectId(id))) {
            throw Refusal.rule(
                    "unknown-project",
                    pointer,
                    "There is no project %s that you may see. Check the id, or list what there is.".formatted(id));
        }
        return id;
    }

    public ProjectId id(ProjectId id) {
        if (!isVisible(id)) {
            throw Refusal.notFound("project", id.value());
        }
        return id;
    }

    private boolean isVisible(ProjectId id) {
        return proposing.isThere(id, caller.boundary(OrganisationId::new));
    }
}
