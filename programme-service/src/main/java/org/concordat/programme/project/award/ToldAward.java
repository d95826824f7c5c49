package org.concordat.programme.project.award;

import java.util.List;
import java.util.UUID;
import org.concordat.programme.project.project.AwardId;

/**
 * An award as funding tells of it.
 *
 * @param recipient the organisation that has it
 * @param standing where it stands, as far as a project follows from it
 * @param milestones on which it pays
 */
public record ToldAward(
        AwardId id, UUID recipient, String title, AwardStanding standing, List<PaidMilestone> milestones) {

    public ToldAward {
        milestones = List.copyOf(milestones);
    }

    /**
     * A milestone on which the award pays.
     *
     * @param name {@code null} when funding does not say
     */
    public record PaidMilestone(UUID id, String name) {

        private static final String UNNAMED = "Milestone of the award";

        String title() {
            return name == null ? UNNAMED : name;
        }
    }
}
