package org.concordat.programme.project.dependency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a slip would hit. */
@Schema(name = "Slip", description = "What would move if a milestone were reached later")
public record SlipView(
        UUID project,
        UUID milestone,

        @Schema(description = "The day that is expected now")
        LocalDate from,

        LocalDate to,

        @Size(max = Network.MOST_LINKS)
        @Schema(description = "Each after all that it waits for; none when there is room enough")
        List<Hit> hits,

        @Min(0)
        @Max(Network.MOST_LINKS)
        @Schema(description = "How many would move in projects that the caller may not see")
        int hitsElsewhere) {

    /** A milestone that would move. */
    @Schema(name = "SlipHit")
    public record Hit(
            UUID project,
            @Size(max = 200) String projectTitle,
            UUID milestone,
            @Size(max = 200) String title,
            LocalDate from,
            LocalDate to,

            @Schema(description = "By how many it would move")
            int workingDays,

            @Schema(description = "The milestone that leaves it no earlier day")
            LinkedMilestone waitsFor) {

        static Hit of(Move move) {
            NetworkNode moved = move.moved();
            return new Hit(
                    moved.id().project(),
                    moved.projectTitle(),
                    moved.id().milestone(),
                    moved.title(),
                    moved.day(),
                    move.to(),
                    move.workingDays(),
                    move.waitsFor().id());
        }
    }
}
