package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Who leads a project or takes part in it. */
@Singleton
public class ProjectPartyFacts extends DatedFacts<ProjectTold, ProjectPartyFacts.Party> {

    /** An organisation of a project. */
    public record Party(UUID project, UUID organisation) {}

    ProjectPartyFacts() {
        super("project_party", 1, "programme.projects", ProjectTold.class, Party.class);
    }

    @Override
    public List<Party> of(ProjectTold told) {
        return told.parties().stream()
                .map(organisation -> new Party(told.id(), organisation))
                .toList();
    }
}
