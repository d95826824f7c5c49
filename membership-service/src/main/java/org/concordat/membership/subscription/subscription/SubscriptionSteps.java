package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.CreditNoteFact.CREDIT_NOTE_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.subscription.BillDrafts.BillDraft;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Fact;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;

/** Changes one subscription, with what is booked on its account; what it owes no longer after a step is credited with it. */
@ApplicationScoped
class SubscriptionSteps {

    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final Bookings bookings;
    private final DocumentNumbers numbers;
    private final BillDrafts drafts;
    private final Changes changes;
    private final BusinessCalendar calendar;

    SubscriptionSteps(
            Subscriptions subscriptions,
            Organisations organisations,
            Bookings bookings,
            DocumentNumbers numbers,
            BillDrafts drafts,
            Changes changes,
            BusinessCalendar calendar) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.bookings = bookings;
        this.numbers = numbers;
        this.drafts = drafts;
        this.changes = changes;
        this.calendar = calendar;
    }

    SubscriptionView record(UUID id, SubscriptionFact fact, EffectiveDate effective, Consumer<Subscription> step) {
        return recordWith(
                        fact.about(),
                        id,
                        effective,
                        subscription -> {
                            step.accept(subscription);
                            return null;
                        },
                        after -> fact)
                .view();
    }

    /** A subscription after a step, and what the step returned. */
    record Stepped<R>(Subscription subscription, String organisationName, R result) {

        SubscriptionView view() {
            return new SubscriptionView(subscription, organisationName);
        }
    }

    /**
     * For a step that returns something, or whose fact shows only afterwards.
     *
     * @param type of that fact
     */
    @Transactional(Transactional.TxType.MANDATORY)
    <R> Stepped<R> recordWith(
            AggregateType<Subscription> type,
            UUID id,
            EffectiveDate effective,
            Function<Subscription, R> step,
            Function<Subscription, Fact<Subscription>> fact) {
        return changes.of(subscriptions, id)
                .effective(effective)
                .recordWith(
                        type,
                        subscription -> {
                            // read first: a step may lock what everybody waits for, as the year's last invoice number
                            String name = organisations
                                    .byId(subscription.organisation())
                                    .map(Organisation::name)
                                    .orElseThrow();
                            R result = step.apply(subscription);
                            creditWhatIsNoLongerOwed(subscription, effective);
                            return new Stepped<>(subscription, name, result);
                        },
                        fact)
                .result();
    }

    /** Within the step with the subscription that it belongs to. */
    <B extends Booking> B book(B booking, Fact<B> fact, EffectiveDate effective) {
        bookings.add(booking);
        changes.added(booking, fact, effective);
        return booking;
    }

    /** Within the step with the subscription that it belongs to. */
    CreditNote credit(Subscription subscription, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        subscription.requireCreditable(amount, issuedOn);
        BillDraft draft = drafts.draft(subscription, issuedOn);
        String number = numbers.nextCreditNote(subscription.financialYear());
        CreditNote note = subscription.credit(number, amount, issuedOn, effective.reason());
        draft.keep(note.details());
        return book(note, CREDIT_NOTE_ISSUED, effective);
    }

    /** So that the books agree with "what was not paid is no longer owed" when a membership ends for good. */
    private void creditWhatIsNoLongerOwed(Subscription subscription, EffectiveDate effective) {
        Money amount = subscription.noLongerOwed();
        if (amount.isPositive()) {
            LocalDate day = calendar.orToday(effective.day());
            LocalDate invoiced = subscription.invoice().issuedOn();
            String reason = effective.reason() == null ? "The membership has ended" : effective.reason();
            credit(
                    subscription,
                    amount,
                    day.isBefore(invoiced) ? invoiced : day,
                    new EffectiveDate(effective.day(), reason));
        }
    }
}
