package org.concordat.programme.project.businesscase;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.problem.Refusal;

/** The business cases of projects. */
public interface BusinessCases extends Aggregates<ProjectCase> {

    Optional<ProjectCase> ofProject(UUID project);

    default ProjectCase requireOf(UUID project) {
        return ofProject(project).orElseThrow(() -> Refusal.notFound("business case of project", project));
    }
}
