package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** The themes that a project belongs to. */
@Singleton
public class ProjectThemeFacts extends DatedFacts<ProjectTold, ProjectThemeFacts.ProjectTheme> {

    /** A theme of a project, by its code. */
    public record ProjectTheme(UUID project, String theme) {}

    ProjectThemeFacts() {
        super("project_theme", 1, "programme.projects", ProjectTold.class, ProjectTheme.class);
    }

    @Override
    public List<ProjectTheme> of(ProjectTold told) {
        return told.themes().stream()
                .distinct()
                .map(theme -> new ProjectTheme(told.id(), theme))
                .toList();
    }
}
