package org.concordat.membership.subscription.payment;

import static org.concordat.membership.subscription.payment.CreditFact.CREDIT_MOVED;
import static org.concordat.membership.subscription.payment.CreditFact.CREDIT_RECEIVED;
import static org.concordat.membership.subscription.payment.CreditFact.CREDIT_REFUNDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.StepDays;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps money that no invoice takes as credit of its organisation, moves it to an invoice, and gives it back. */
@ApplicationScoped
public class Crediting {

    private final Credits credits;
    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final Collecting collecting;
    private final StepDays days;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Crediting(
            Credits credits,
            Subscriptions subscriptions,
            Organisations organisations,
            Collecting collecting,
            StepDays days,
            Changes changes,
            BusinessCalendar calendar) {
        this.credits = credits;
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.collecting = collecting;
        this.days = days;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Credit keep(Subscription cameInFor, Payment.Details details, EffectiveDate effective) {
        return changes.add(
                credits, new Credit(cameInFor, details), CREDIT_RECEIVED, effective.or(details.receivedOn()));
    }

    /**
     * Pays an invoice of the organisation, or of one that has followed it, out of a credit.
     *
     * @param amount {@code null} for as much as the credit has and the invoice asks
     * @param movedOn from when it counts for the invoice; {@code null} for today
     */
    @Transactional
    public Payment move(CreditId id, SubscriptionId to, Money amount, LocalDate movedOn, EffectiveDate effective) {
        Credit credit = credits.lock(id.value()).orElseThrow(() -> Refusal.notFound("credit", id.value()));
        Subscription paid = subscriptions
                .lock(to.value())
                .filter(subscription -> mayPay(credit, subscription))
                .orElseThrow(
                        () -> Refusal.rule(
                                "another-organisations-subscription",
                                "/subscription",
                                "A credit pays invoices of its organisation or of a successor. Send the id of such a subscription."));
        Money most = credit.left().min(paid.outstanding());
        Money moved = amount == null ? most : amount;
        if (moved.compareTo(paid.outstanding()) > 0 || !moved.isPositive()) {
            throw Refusal.rule(
                    "beyond-what-is-owed",
                    "/amount",
                    "Move more than nothing, and no more than the invoice still asks: %s."
                            .formatted(paid.outstanding()));
        }
        days.require(paid.financialYear(), movedOn, "/movedOn");
        EffectiveDate on = effective.or(calendar.dayThatHasCome(movedOn, "/movedOn"));
        Payment.Details details = changes.of(credits, credit)
                .effective(on)
                .recordWith(CREDIT_MOVED, moving -> moving.move(moved, calendar.orToday(movedOn)))
                .result();
        String why = effective.reason() == null ? "Moved from credit %s".formatted(credit.id()) : effective.reason();
        return collecting.pay(paid.id(), details, new EffectiveDate(on.day(), why));
    }

    private boolean mayPay(Credit credit, Subscription subscription) {
        return subscription.organisation().equals(credit.organisation())
                || organisations.hasFollowed(
                        new OrganisationId(subscription.organisation()), new OrganisationId(credit.organisation()));
    }

    /** Refuses what could not be given back now, before somebody is asked to approve it. */
    public Credit requireRefundable(CreditId id, Money amount, LocalDate on) {
        Credit credit = get(id.value());
        days.require(credit.financialYear(), calendar.dayThatHasCome(on, "/refundedOn"), "/refundedOn");
        credit.requireRefundable(amount, on);
        return credit;
    }

    @Transactional
    public Credit refund(CreditId id, Money amount, LocalDate on, EffectiveDate effective) {
        return changes.of(credits, id.value())
                .effective(effective.or(on))
                .record(CREDIT_REFUNDED, credit -> credit.refund(amount, on));
    }

    public Credit get(UUID id) {
        return credits.byId(id).orElseThrow(() -> Refusal.notFound("credit", id));
    }

    public CreditView view(UUID id) {
        return new CreditView(get(id));
    }

    public Page<CreditView> list(CreditFilter filter, PageRequest request) {
        return credits.page(filter, request).map(CreditView::new);
    }
}
