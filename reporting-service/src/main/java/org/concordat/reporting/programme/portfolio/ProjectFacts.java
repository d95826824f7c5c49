package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** How each project stands. */
@Singleton
public class ProjectFacts extends DatedFacts<ProjectTold, ProjectFacts.Project> {

    /**
     * A project, flat.
     *
     * @param overall how it goes; {@code null} before delivery and once it is over
     */
    public record Project(
            UUID id, UUID programme, String subRegion, LocalDate proposedOn, String stage, String overall) {}

    ProjectFacts() {
        super("project", 1, "programme.projects", ProjectTold.class, Project.class);
    }

    @Override
    public List<Project> of(ProjectTold told) {
        return List.of(new Project(
                told.id(), told.programme(), told.subRegion(), told.proposedOn(), told.stage(), told.overall()));
    }
}
