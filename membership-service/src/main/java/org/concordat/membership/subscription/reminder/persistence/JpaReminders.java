package org.concordat.membership.subscription.reminder.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.reminder.DueReminder;
import org.concordat.membership.subscription.reminder.Reminder;
import org.concordat.membership.subscription.reminder.Reminders;
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

    private static final String DUE = "select new org.concordat.membership.subscription.reminder.DueReminder(s,"
            + " cast(name_on(s.organisation, :day) as String), cast(owed_on(s.id, :day) as BigDecimal),"
            + " cast(vat_owed_on(s.id, :day) as BigDecimal), " + LEVEL
            + ") from Overdue d join Subscription s on s.id = d.subscription join RateCard c on c.id = s.rateCard";

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
                .where("d.since <= :day and (d.until is null or d.until > :day)", "day", day)
                .where(LEVEL
                        + " > coalesce((select max(r.details.level) from Reminder r"
                        + " where r.subscription = s.id and r.details.sentOn <= :day), 0)")
                .where("s.financialYear = :year", "year", year)
                .ascending("s.account.invoice.dueOn", DueReminder::dueOn)
                .tieBreaker("s.id", UUID.class, DueReminder::subscription)
                .page(getEntityManager(), request);
    }
}
