package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.membership.Chronicle;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Invoices subscriptions and takes in what is paid. */
@ApplicationScoped
public class Collecting {

    private final SubscriptionSteps steps;
    private final DocumentNumbers numbers;
    private final Payments payments;
    private final Chronicle chronicle;
    private final MembershipConfig config;

    Collecting(
            SubscriptionSteps steps,
            DocumentNumbers numbers,
            Payments payments,
            Chronicle chronicle,
            MembershipConfig config) {
        this.steps = steps;
        this.numbers = numbers;
        this.payments = payments;
        this.chronicle = chronicle;
        this.config = config;
    }

    /**
     * @param issuedOn {@code null} for the day the change is effective on
     * @param dueOn {@code null} for the partnership's usual term of payment
     */
    @Transactional
    public MemberSubscription invoice(UUID id, LocalDate issuedOn, LocalDate dueOn, Occasion occasion) {
        LocalDate issue = issuedOn == null ? chronicle.dayOf(occasion) : issuedOn;
        LocalDate due = dueOn == null ? issue.plusDays(config.invoiceDueDays()) : dueOn;
        return steps.take(id, occasion, subscription -> {
            subscription.requireInvoiceable(issue, due);
            subscription.issueInvoice(numbers.nextInvoice(subscription.financialYear()), issue, due);
            return "subscription-invoiced";
        });
    }

    /** A payment, and the subscription as it stands after it. */
    public record Paid(MemberSubscription member, Payment payment) {}

    @Transactional
    public Paid pay(UUID id, Payment.Details details, Occasion occasion) {
        if (details.receivedOn().isAfter(chronicle.today())) {
            throw Refusal.rule(
                    "payment-in-the-future",
                    "/receivedOn",
                    "A payment is taken down once it has come in. Send a receivedOn of today or before.");
        }
        var taken = new AtomicReference<Payment>();
        MemberSubscription member = steps.take(id, occasion, subscription -> {
            Payment payment = subscription.pay(details);
            payments.save(payment);
            taken.set(payment);
            chronicle.created(Payment.TYPE, payment, "payment-received", PaymentState.of(payment), occasion);
            return subscription.status() == SubscriptionStatus.PAID ? "subscription-paid" : "subscription-part-paid";
        });
        return new Paid(member, taken.get());
    }

    @Transactional
    public Page<Payment> payments(UUID subscription, PageRequest request) {
        return payments.of(subscription, request);
    }
}
