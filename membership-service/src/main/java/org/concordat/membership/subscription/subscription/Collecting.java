package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.PaymentFact.PAYMENT_RECEIVED;
import static org.concordat.membership.subscription.subscription.RefundFact.PAYMENT_REFUNDED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_CREDITED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_INVOICED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_PAID;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_PART_PAID;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_REFUNDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.MembershipConfig;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Invoices subscriptions, corrects invoices by credit notes, and records what is paid and what is given back. A credit note
 * says what is asked, not who is a member: one over the whole invoice settles it, and the membership goes on until a
 * withdrawal is recorded.
 */
@ApplicationScoped
public class Collecting {

    private final SubscriptionSteps steps;
    private final Bookings bookings;
    private final DocumentNumbers numbers;
    private final BusinessCalendar calendar;
    private final MembershipConfig config;

    Collecting(
            SubscriptionSteps steps,
            Bookings bookings,
            DocumentNumbers numbers,
            BusinessCalendar calendar,
            MembershipConfig config) {
        this.steps = steps;
        this.bookings = bookings;
        this.numbers = numbers;
        this.calendar = calendar;
        this.config = config;
    }

    /**
     * @param issuedOn {@code null} for the day the change is effective on
     * @param dueOn {@code null} for the partnership's usual term of payment
     */
    @Transactional
    public SubscriptionView invoice(UUID id, LocalDate issuedOn, LocalDate dueOn, EffectiveDate effective) {
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        LocalDate due = dueOn == null ? issue.plusDays(config.invoiceDueDays()) : dueOn;
        return steps.record(id, SUBSCRIPTION_INVOICED, effective, subscription -> {
            subscription.requireInvoiceable(issue, due);
            subscription.issueInvoice(numbers.nextInvoice(subscription.financialYear()), issue, due);
        });
    }

    /**
     * @param amount {@code null} for all that is not credited yet
     * @param issuedOn {@code null} for the day the change is effective on
     */
    @Transactional
    public CreditNote credit(UUID id, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        return steps.recordWith(
                        Subscription.TYPE,
                        id,
                        effective,
                        subscription -> steps.credit(
                                subscription,
                                amount == null ? subscription.account().creditable() : amount,
                                issue,
                                effective),
                        after -> SUBSCRIPTION_CREDITED)
                .result();
    }

    /** A payment, and the subscription as it stands after it. */
    public record Paid(SubscriptionView subscription, Payment payment) {}

    @Transactional
    public Paid pay(UUID id, Payment.Details details, EffectiveDate effective) {
        if (details.receivedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "payment-in-the-future",
                    "/receivedOn",
                    "A payment is recorded once it has come in. Send a receivedOn of today or before.");
        }
        var paid = steps.recordWith(
                Subscription.TYPE,
                id,
                effective,
                subscription -> steps.book(subscription.pay(details), PAYMENT_RECEIVED, effective),
                after -> after.status() == SubscriptionStatus.PAID ? SUBSCRIPTION_PAID : SUBSCRIPTION_PART_PAID);
        return new Paid(paid.view(), paid.result());
    }

    @Transactional
    public SubscriptionView refund(UUID id, Refund.Details details, EffectiveDate effective) {
        if (details.refundedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "refund-in-the-future",
                    "/refundedOn",
                    "A refund is recorded once the money has gone out. Send a refundedOn of today or before.");
        }
        return steps.record(
                id,
                SUBSCRIPTION_REFUNDED,
                effective,
                subscription ->
                        steps.book(subscription.refund(details, effective.reason()), PAYMENT_REFUNDED, effective));
    }

    public Page<Payment> payments(UUID subscription, PageRequest request) {
        return bookings.payments(subscription, request);
    }

    public Page<Refund> refunds(UUID subscription, PageRequest request) {
        return bookings.refunds(subscription, request);
    }

    public Page<CreditNote> creditNotes(UUID subscription, PageRequest request) {
        return bookings.creditNotes(subscription, request);
    }

    public CreditNote creditNote(SubscriptionId subscription, CreditNoteId id) {
        return bookings.creditNote(subscription, id).orElseThrow(() -> Refusal.notFound("credit note", id.value()));
    }
}
