package org.concordat.membership.subscription.reminder.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.reminder.Reminder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder that was sent, as callers see it. */
@Schema(name = "Reminder")
public record ReminderView(
        UUID id,

        @Schema(maxLength = 20, examples = "2008-09/0012") String invoice,

        @Schema(description = "1 for the first reminder, 2 for the second, and so on")
        int level,

        LocalDate sentOn,
        Reminder.Channel channel,

        @Schema(maxLength = 200, description = "Who sent it, as their token names them")
        String sentBy) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.id(),
                reminder.invoice(),
                reminder.level(),
                reminder.sentOn(),
                reminder.channel(),
                reminder.sentBy());
    }
}
