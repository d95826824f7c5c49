package org.concordat.programme.project.dependency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The critical path of a network. */
@Schema(name = "CriticalPath", description = "Which milestones have the least room, and how much the others have")
public record CriticalPathView(
        @Schema(nullable = true, description = "The last working day of what is ahead; null when nothing is")
        LocalDate endsOn,

        @Schema(nullable = true, description = "In working days; null when nothing is ahead")
        Integer leastFloat,

        @Size(max = CriticalPathView.MOST_MILESTONES)
        @Schema(description = "The milestones with the least float, each after all that it waits for")
        List<UUID> path,

        @Size(max = CriticalPathView.MOST_MILESTONES)
        @Schema(description = "All that hang together, each after all that it waits for")
        List<ScheduledMilestone> milestones) {

    /** Each dependency has two ends. */
    static final int MOST_MILESTONES = 2 * Network.MOST_LINKS;
}
