package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Whose each project is: what is due of it is due of its lead. */
@Singleton
public class LedProjectFacts extends DatedFacts<LedProjectFacts.LedProject, LedProjectFacts.LedProject> {

    /** A project, as programme sends it; {@code programme} is {@code null} outside all programmes. */
    public record LedProject(
            @NotNull UUID lead, UUID programme, @NotNull String title) {}

    LedProjectFacts() {
        super("led_project", 1, "programme.projects", LedProject.class, LedProject.class);
    }

    @Override
    public List<LedProject> of(LedProject told) {
        return List.of(told);
    }
}
