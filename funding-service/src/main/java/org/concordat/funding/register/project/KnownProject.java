package org.concordat.funding.register.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A project as programme tells of it, as far as an award that pays for it needs to know.
 *
 * @param award that pays for it; {@code null} when none does
 * @param nextReportDueOn when its next highlight report is due; {@code null} while it owes none
 */
public record KnownProject(
        UUID id, String title, UUID award, LocalDate nextReportDueOn, List<KnownMilestone> milestones) {

    /**
     * A milestone of a project.
     *
     * @param achievedOn {@code null} while it is not achieved, or once it was reopened
     */
    public record KnownMilestone(UUID id, LocalDate achievedOn) {}

    public KnownProject {
        milestones = List.copyOf(milestones);
    }

    public boolean has(UUID milestone) {
        return milestones.stream().anyMatch(each -> each.id().equals(milestone));
    }
}
