package org.concordat.programme.project.dependency.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.dependency.DependencyState;
import org.concordat.programme.project.dependency.DependencyView;
import org.concordat.programme.project.dependency.LinkedMilestone;
import org.concordat.programme.project.dependency.LinkingMilestones;
import org.concordat.programme.project.project.rest.VisibleProjects;

/**
 * Which dependencies a caller may see and change: an organisation's user sees those of its own projects, and changes what
 * the projects that it leads wait for.
 */
@ApplicationScoped
public class DependencyAccess {

    private final LinkingMilestones linking;
    private final VisibleProjects visible;
    private final Caller caller;

    DependencyAccess(LinkingMilestones linking, VisibleProjects visible, Caller caller) {
        this.linking = linking;
        this.visible = visible;
        this.caller = caller;
    }

    DependencyView visible(UUID id) {
        DependencyView dependency = linking.get(id);
        DependencyState state = dependency.state();
        if (!isVisible(state.predecessor()) && !isVisible(state.successor())) {
            throw Refusal.notFound("dependency", id);
        }
        return dependency;
    }

    UUID changeable(UUID id) {
        requireLeads(visible(id).state().successor());
        return id;
    }

    void requireMayLink(LinkedMilestone predecessor, LinkedMilestone successor) {
        requireVisible(predecessor, "/predecessor");
        requireVisible(successor, "/successor");
        requireLeads(successor);
    }

    private void requireVisible(LinkedMilestone milestone, String pointer) {
        if (!isVisible(milestone)) {
            throw milestone.unknown(pointer);
        }
    }

    private boolean isVisible(LinkedMilestone milestone) {
        return visible.find(milestone.project()).isPresent();
    }

    private void requireLeads(LinkedMilestone successor) {
        boolean leads = visible.find(successor.project())
                .filter(project ->
                        caller.boundary().map(project.state().lead()::equals).orElse(true))
                .isPresent();
        if (!leads) {
            throw Refusal.forbidden(
                    "not-the-lead",
                    "What a project waits for is said by the organisation that leads it. Ask that organisation, or an"
                            + " officer of the partnership.");
        }
    }
}
