package org.concordat.membership.subscription.reminder;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a reminder. */
public enum ReminderFact implements Fact<Reminder> {
    REMINDER_SENT;

    @Override
    public AggregateType<Reminder> about() {
        return Reminder.TYPE;
    }
}
