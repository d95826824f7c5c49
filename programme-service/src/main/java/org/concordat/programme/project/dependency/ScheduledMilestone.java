package org.concordat.programme.project.dependency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a milestone comes, and how much room it has. */
@Schema(name = "ScheduledMilestone")
public record ScheduledMilestone(
        UUID project,
        @Size(max = 200) String projectTitle,
        UUID milestone,
        @Size(max = 200) String title,

        @Schema(nullable = true, description = "Null while none is known")
        LocalDate forecastOn,

        @Schema(nullable = true, description = "Null while it is not achieved")
        LocalDate achievedOn,

        @Schema(
                nullable = true,
                description =
                        "The working day on which it comes, by its forecast and by what it waits for; null when neither"
                                + " says")
        LocalDate earlyOn,

        @Schema(
                nullable = true,
                description = "The last working day on which it holds up nothing; null for what is not ahead")
        LocalDate lateOn,

        @Schema(
                nullable = true,
                description = "By how many working days it may slip before the end does; null for what is not ahead")
        Integer floatWorkingDays,

        @Schema(description = "Whether no other has less float")
        boolean critical) {}
