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
     * @param award that pays for it; {@code null} when none does
     * @param lastOverall as its last report rated it, whatever its stage; {@code null} before the first, as is {@code lastCost}
     */
    public record Project(
            UUID id,
            UUID programme,
            String subRegion,
            LocalDate proposedOn,
            String stage,
            String overall,
            UUID award,
            String lastOverall,
            String lastCost) {}

    ProjectFacts() {
        super("project", 2, "programme.projects", ProjectTold.class, Project.class);
    }

    @Override
    public List<Project> of(ProjectTold told) {
        ProjectTold.LastReport last = told.lastReport();
        return List.of(new Project(
                told.id(),
                told.programme(),
                told.subRegion(),
                told.proposedOn(),
                told.stage(),
                told.overall(),
                told.award(),
                last == null ? null : last.overall(),
                last == null ? null : last.cost()));
    }
}
