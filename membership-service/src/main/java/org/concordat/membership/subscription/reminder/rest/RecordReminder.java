package org.concordat.membership.subscription.reminder.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concordat.membership.subscription.reminder.Reminder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a reminder was sent; to whom is not asked. */
public record RecordReminder(
        @NotNull @Min(1) @Max(10) @Schema(description = "1 for the first reminder, 2 for the second, and so on")
        Integer level,

        @NotNull @Schema(description = "The day it was sent")
        LocalDate sentOn,

        @NotNull @Schema(description = "How it was sent") Reminder.Channel channel) {

    Reminder.Details details(String by) {
        return new Reminder.Details(level, sentOn, channel, by);
    }
}
