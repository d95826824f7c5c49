package org.concordat.reporting.indicator.period;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which days a period is about, and until when it is returned. */
public record PeriodDetails(
        @Size(max = 200) @Schema(examples = "First half of 2008-09")
        String name,

        @Schema(description = "The first day that its values are about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Schema(description = "The last day on which a return is not late")
        LocalDate dueOn,

        @Schema(description = "From this day on nothing about it is changed, unless it is reopened")
        LocalDate locksOn,

        @Schema(description = "The first day on which its final values are shown to others than their owner and staff")
        LocalDate visibleFrom) {

    void requireSound() {
        requireNotBefore(firstDay, lastDay, "/lastDay", "period-ends-before-it-begins");
        requireNotBefore(firstDay, dueOn, "/dueOn", "due-before-the-period");
        if (!locksOn.isAfter(dueOn)) {
            throw Refusal.rule(
                    "locked-before-due", "/locksOn", "Returns are due until %s. Send a later day.".formatted(dueOn));
        }
    }

    private static void requireNotBefore(LocalDate day, LocalDate later, String pointer, String type) {
        if (later.isBefore(day)) {
            throw Refusal.rule(type, pointer, "The period begins on %s. Send that day or a later one.".formatted(day));
        }
    }
}
