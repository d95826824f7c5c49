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
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.subscription.subscription.BillDrafts.BillDraft;
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

    private final Subscriptions subscriptions;
    private final SubscriptionSteps steps;
    private final Bookings bookings;
    private final DocumentNumbers numbers;
    private final BillDrafts drafts;
    private final BusinessCalendar calendar;
    private final MembershipConfig config;
    private final StepDays days;

    Collecting(
            Subscriptions subscriptions,
            SubscriptionSteps steps,
            Bookings bookings,
            DocumentNumbers numbers,
            BillDrafts drafts,
            BusinessCalendar calendar,
            MembershipConfig config,
            StepDays days) {
        this.subscriptions = subscriptions;
        this.steps = steps;
        this.bookings = bookings;
        this.numbers = numbers;
        this.drafts = drafts;
        this.calendar = calendar;
        this.config = config;
        this.days = days;
    }

    /**
     * Issues an invoice, and keeps it as it goes to the member.
     *
     * @param issuedOn {@code null} for the day the change is effective on
     * @param dueOn {@code null} for the partnership's usual term of payment
     */
    @Transactional
    public SubscriptionView invoice(UUID id, LocalDate issuedOn, LocalDate dueOn, EffectiveDate effective) {
        return invoice(id, issuedOn, dueOn, effective, true);
    }

    /** Records an invoice that went out from the books kept before; nobody here knows what stood on it. */
    @Transactional
    public SubscriptionView recordPastInvoice(UUID id, LocalDate issuedOn, LocalDate dueOn, EffectiveDate effective) {
        return invoice(id, issuedOn, dueOn, effective, false);
    }

    private SubscriptionView invoice(
            UUID id, LocalDate issuedOn, LocalDate dueOn, EffectiveDate effective, boolean goesOut) {
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        LocalDate due = dueOn == null ? issue.plusDays(config.invoiceDueDays()) : dueOn;
        return steps.record(id, SUBSCRIPTION_INVOICED, effective, subscription -> {
            days.require(subscription.financialYear(), issuedOn, "/issuedOn");
            days.require(subscription.financialYear(), dueOn, "/dueOn");
            days.require(subscription.financialYear(), effective.day(), "/effectiveOn");
            subscription.requireInvoiceable(issue, due);
            Optional<BillDraft> draft = goesOut ? Optional.of(drafts.draft(subscription, issue)) : Optional.empty();
            draft.ifPresent(BillDraft::requireWholeVatInvoice);
            subscription.issueInvoice(numbers.nextInvoice(subscription.financialYear()), issue, due);
            draft.ifPresent(BillDraft::keepInvoice);
        });
    }

    /** A credit note that could be issued now, with its amount and day. */
    public record Creditable(SubscriptionView subscription, Money amount, LocalDate issuedOn) {}

    /**
     * Refuses a credit note that could not be issued now, before somebody is asked to approve it.
     *
     * @param amount {@code null} for all that is not credited yet
     * @param issuedOn {@code null} for the day the change is effective on
     */
    @Transactional
    public Creditable requireCreditable(UUID id, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        SubscriptionView view = subscriptions.view(id).orElseThrow(() -> Refusal.notFound("subscription", id));
        Subscription credited = subscriptions.require(id);
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        days.require(credited.financialYear(), issuedOn, "/issuedOn");
        days.require(credited.financialYear(), effective.day(), "/effectiveOn");
        Money taken = amount == null ? credited.account().creditable() : amount;
        credited.requireCreditable(taken, issue);
        return new Creditable(view, taken, issue);
    }

    /** On the word of two persons. */
    @Transactional
    public CreditNote credit(UUID id, Money amount, LocalDate issuedOn, EffectiveDate effective) {
        return steps.recordWith(
                        Subscription.TYPE,
                        id,
                        effective,
                        subscription -> steps.credit(subscription, amount, issuedOn, effective),
                        after -> SUBSCRIPTION_CREDITED)
                .result();
    }

    /** Money is recorded once it has come in, and on a day that its year may have. */
    public void requireReceivable(Subscription paid, Payment.Details details) {
        if (details.receivedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "payment-in-the-future",
                    "/receivedOn",
                    "A payment is recorded once it has come in. Send a receivedOn of today or before.");
        }
        days.require(paid.financialYear(), details.receivedOn(), "/receivedOn");
    }

    /** Pays an invoice; what may have none to pay goes through {@code Receiving}. */
    @Transactional
    public Payment pay(UUID id, Payment.Details details, EffectiveDate effective) {
        return steps.recordWith(
                        Subscription.TYPE,
                        id,
                        effective,
                        subscription -> {
                            requireReceivable(subscription, details);
                            days.require(subscription.financialYear(), effective.day(), "/effectiveOn");
                            return steps.book(subscription.pay(details), PAYMENT_RECEIVED, effective);
                        },
                        after -> after.status() == SubscriptionStatus.PAID ? SUBSCRIPTION_PAID : SUBSCRIPTION_PART_PAID)
                .result();
    }

    /** Refuses a refund that could not be recorded now, before somebody is asked to approve it. */
    @Transactional
    public SubscriptionView requireRefundable(UUID id, Refund.Details details) {
        SubscriptionView view = subscriptions.view(id).orElseThrow(() -> Refusal.notFound("subscription", id));
        requireRefundable(subscriptions.require(id), details);
        return view;
    }

    private void requireRefundable(Subscription refunded, Refund.Details details) {
        LocalDate day = details.refundedOn();
        if (day.isAfter(calendar.today())) {
            throw Refusal.rule(
                    "refund-in-the-future",
                    "/refundedOn",
                    "A refund is recorded once the money has gone out. Send a refundedOn of today or before.");
        }
        days.require(refunded.financialYear(), day, "/refundedOn");
        // refused beyond the credit
        refunded.account().refund(details.amount());
        if (details.amount().compareTo(bookings.heldOn(refunded.id(), day)) > 0) {
            throw Refusal.rule(
                    "refund-before-payment",
                    "/refundedOn",
                    "By %s less than %s had come in. Send the day on which the money went out."
                            .formatted(day, details.amount()));
        }
    }

    /** On the word of two persons. */
    @Transactional
    public Refund refund(UUID id, Refund.Details details, EffectiveDate effective) {
        return steps.recordWith(
                        Subscription.TYPE,
                        id,
                        effective,
                        subscription -> {
                            requireRefundable(subscription, details);
                            return steps.book(
                                    subscription.refund(details, effective.reason()), PAYMENT_REFUNDED, effective);
                        },
                        after -> SUBSCRIPTION_REFUNDED)
                .result();
    }

    public Payment payment(SubscriptionId subscription, PaymentId id) {
        return bookings.payment(subscription, id).orElseThrow(() -> Refusal.notFound("payment", id.value()));
    }

    public Refund refund(SubscriptionId subscription, RefundId id) {
        return bookings.refund(subscription, id).orElseThrow(() -> Refusal.notFound("refund", id.value()));
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
