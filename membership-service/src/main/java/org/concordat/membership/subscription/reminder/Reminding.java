package org.concordat.membership.subscription.reminder;

import static org.concordat.membership.subscription.reminder.ReminderFact.REMINDER_SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Says which reminders are due by the days that each rate card sets, and records which were sent. */
@ApplicationScoped
public class Reminding {

    private final Reminders reminders;
    private final Subscriptions subscriptions;
    private final RateCards cards;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Reminding(
            Reminders reminders,
            Subscriptions subscriptions,
            RateCards cards,
            Changes changes,
            BusinessCalendar calendar) {
        this.reminders = reminders;
        this.subscriptions = subscriptions;
        this.cards = cards;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * @param asAt {@code null} for today
     * @param year {@code null} for all years
     */
    public Page<DueReminder> due(LocalDate asAt, FinancialYear year, PageRequest request) {
        return reminders.dueOn(calendar.orToday(asAt), year, request);
    }

    /** Under the subscription's lock, so that two clerks do not send the same one. */
    @Transactional
    public Reminder sent(UUID id, Reminder.Details details) {
        Subscription owing = subscriptions.lock(id).orElseThrow(() -> Refusal.notFound("subscription", id));
        requireDue(owing, details);
        int last = reminders.lastLevelOf(id);
        if (details.level() <= last) {
            throw Refusal.conflict(
                    "reminder-sent",
                    "Reminder %d of invoice %s was sent already. No reminder is sent twice, nor after a later one."
                            .formatted(last, owing.invoice().number()));
        }
        return changes.add(reminders, new Reminder(owing, details), REMINDER_SENT, EffectiveDate.of(details.sentOn()));
    }

    public Reminder get(SubscriptionId subscription, ReminderId id) {
        return reminders
                .byId(id.value())
                .filter(reminder -> reminder.isOf(subscription))
                .orElseThrow(() -> Refusal.notFound("reminder", id.value()));
    }

    public Page<Reminder> list(UUID subscription, PageRequest request) {
        return reminders.of(subscriptions.require(subscription).id(), request);
    }

    private void requireDue(Subscription owing, Reminder.Details details) {
        if (!owing.outstanding().isPositive()) {
            throw Refusal.conflict(
                    "nothing-owed", "Nothing is owed for this subscription, so there is nothing to remind of.");
        }
        if (details.sentOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "reminder-in-the-future",
                    "/sentOn",
                    "A reminder is recorded once it has been sent. Send a sentOn of today or before.");
        }
        List<Integer> days = cards.byId(owing.rateCard()).orElseThrow().terms().reminderDays();
        if (details.level() > days.size()) {
            throw Refusal.rule(
                    "no-such-reminder",
                    "/level",
                    "The rate card sets %d reminders. Send one of them.".formatted(days.size()));
        }
        LocalDate dueOn = owing.invoice().dueOn().plusDays(days.get(details.level() - 1));
        if (details.sentOn().isBefore(dueOn)) {
            throw Refusal.rule(
                    "reminder-not-due",
                    "/sentOn",
                    "Reminder %d of this invoice is due on %s and not before.".formatted(details.level(), dueOn));
        }
    }
}
