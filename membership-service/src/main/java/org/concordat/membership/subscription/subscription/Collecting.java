package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.PaymentFact.PAYMENT_RECEIVED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_INVOICED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_PAID;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_PART_PAID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.MembershipConfig;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Invoices subscriptions and records what is paid. */
@ApplicationScoped
public class Collecting {

    private final SubscriptionSteps steps;
    private final DocumentNumbers numbers;
    private final Payments payments;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final MembershipConfig config;

    Collecting(
            SubscriptionSteps steps,
            DocumentNumbers numbers,
            Payments payments,
            Changes changes,
            BusinessCalendar calendar,
            MembershipConfig config) {
        this.steps = steps;
        this.numbers = numbers;
        this.payments = payments;
        this.changes = changes;
        this.calendar = calendar;
        this.config = config;
    }

    /**
     * @param issuedOn {@code null} for the day the change is effective on
     * @param dueOn {@code null} for the partnership's usual term of payment
     */
    @Transactional
    public MemberSubscription invoice(UUID id, LocalDate issuedOn, LocalDate dueOn, EffectiveDate effective) {
        LocalDate issue = issuedOn == null ? calendar.orToday(effective.day()) : issuedOn;
        LocalDate due = dueOn == null ? issue.plusDays(config.invoiceDueDays()) : dueOn;
        return steps.record(id, SUBSCRIPTION_INVOICED, effective, subscription -> {
            subscription.requireInvoiceable(issue, due);
            subscription.issueInvoice(numbers.nextInvoice(subscription.financialYear()), issue, due);
        });
    }

    /** A payment, and the subscription as it stands after it. */
    public record Paid(MemberSubscription member, Payment payment) {}

    @Transactional
    public Paid pay(UUID id, Payment.Details details, EffectiveDate effective) {
        if (details.receivedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "payment-in-the-future",
                    "/receivedOn",
                    "A payment is recorded once it has come in. Send a receivedOn of today or before.");
        }
        var paid = steps.recordWith(
                id,
                effective,
                subscription -> changes.add(payments, subscription.pay(details), PAYMENT_RECEIVED, effective),
                after -> after.status() == SubscriptionStatus.PAID ? SUBSCRIPTION_PAID : SUBSCRIPTION_PART_PAID);
        return new Paid(paid.member(), paid.result());
    }

    @Transactional
    public Page<Payment> payments(UUID subscription, PageRequest request) {
        return payments.of(subscription, request);
    }
}
