package org.concordat.membership.subscription.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** The reminders that were sent, and those that are due. */
public interface Reminders extends Aggregates<Reminder> {

    Page<Reminder> of(UUID subscription, PageRequest request);

    /** The highest that was sent for an invoice; 0 for none. */
    int lastLevelOf(UUID subscription);

    /**
     * For the invoices that were overdue at the end of a day, what had come due by then and was not sent; the longest due
     * first.
     *
     * @param year {@code null} for all years
     */
    Page<DueReminder> dueOn(LocalDate day, FinancialYear year, PageRequest request);
}
