package org.concordat.membership.subscription.reminder.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.reminder.DueReminder;
import org.concordat.membership.subscription.reminder.Reminder;
import org.concordat.membership.subscription.reminder.Reminders;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Reminders in PostgreSQL. */
@ApplicationScoped
class JpaReminders implements Reminders, PanacheAggregates<Reminder> {

    private static final String LEVEL =
            "cast(function('reminder_level', c.terms.reminderDays, s.account.invoice.dueOn, :day) as Integer)";

    private static final String DUE =
            "select new org.concordat.membership.subscription.reminder.DueReminder(s, o.name, " + LEVEL
                    + ") from Subscription s join Organisation o on o.id = s.organisation join RateCard c on c.id = s.rateCard";

    private static final String OVERDUE =
            "exists (select 1 from Overdue d where d.subscription = s.id and d.until is null and d.since <= :day)";

    @Override
    public Page<Reminder> of(UUID subscription, PageRequest request) {
        return Listing.of(Reminder.class, "select r from Reminder r")
                .where("r.subscription = :subscription", "subscription", subscription)
                .ascending("r.details.level", reminder -> reminder.details().level())
                .tieBreaker("r.id", UUID.class, Reminder::id)
                .page(getEntityManager(), request);
    }

    @Override
    public int lastLevelOf(UUID subscription) {
        return find("subscription = ?1 order by details.level desc", subscription)
                .firstResultOptional()
                .map(reminder -> reminder.details().level())
                .orElse(0);
    }

    @Override
    public Page<DueReminder> dueOn(LocalDate day, FinancialYear year, PageRequest request) {
        return Listing.of(DueReminder.class, DUE)
                .where(
                        "s.status in :unpaid",
                        "unpaid",
                        List.of(SubscriptionStatus.INVOICED, SubscriptionStatus.PART_PAID))
                .where(OVERDUE, "day", day)
                .where(LEVEL
                        + " > coalesce((select max(r.details.level) from Reminder r where r.subscription = s.id), 0)")
                .where("s.financialYear = :year", "year", year)
                .ascending("s.account.invoice.dueOn", DueReminder::dueOn)
                .tieBreaker("s.id", UUID.class, DueReminder::subscription)
                .page(getEntityManager(), request);
    }
}
