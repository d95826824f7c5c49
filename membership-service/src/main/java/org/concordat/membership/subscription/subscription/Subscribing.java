package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.AMOUNT_PROPOSED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.AMOUNT_REJECTED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.PURCHASE_ORDER_RECORDED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_AGREED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_AMOUNT_OVERRIDDEN;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_DECLINED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_RAISED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.membership.subscription.subscription.AskedAmount.AmountProposal;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/**
 * Invites organisations to subscribe, and records whether they do, and for what amount: for another than the rate card's one
 * person proposes and another approves or rejects.
 */
@ApplicationScoped
public class Subscribing {

    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final RateCards cards;
    private final SubscriptionSteps steps;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final StepDays days;

    Subscribing(
            Subscriptions subscriptions,
            Organisations organisations,
            RateCards cards,
            SubscriptionSteps steps,
            Changes changes,
            BusinessCalendar calendar,
            StepDays days) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.cards = cards;
        this.steps = steps;
        this.changes = changes;
        this.calendar = calendar;
        this.days = days;
    }

    /** @param joinedOn the day it joins; {@code null} for the first day of the year */
    @Transactional
    public SubscriptionView invite(UUID organisation, FinancialYear year, LocalDate joinedOn, EffectiveDate effective) {
        Organisation invited = organisations
                .byId(organisation)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        "/organisation",
                        "There is no organisation %s. Register it first.".formatted(organisation)));
        invited.requireNotEndedBefore(calendar.orToday(effective.day()));
        RateCard card = cards.requireInForce(year, "/financialYear");
        days.require(year, effective.day(), "/effectiveOn");
        subscriptions.liveOf(organisation, year).ifPresent(live -> {
            throw Refusal.conflict(
                    "subscription-exists",
                    "'%s' has the subscription %s for %s already. Go on with that one."
                            .formatted(invited.name(), live.id(), year));
        });
        var subscription = Subscription.invite(invited, card, joinedOn);
        raise(subscription, effective);
        return new SubscriptionView(subscription, invited.name());
    }

    /** Puts a new subscription on the books. */
    @Transactional
    public void raise(Subscription subscription, EffectiveDate effective) {
        subscription.raise(calendar.orToday(effective.day()));
        changes.add(subscriptions, subscription, SUBSCRIPTION_RAISED, effective);
    }

    /** @param purchaseOrderNumber {@code null} when the member names none yet */
    @Transactional
    public SubscriptionView agree(UUID id, String purchaseOrderNumber, EffectiveDate effective) {
        SubscriptionView agreed = step(id, SUBSCRIPTION_AGREED, effective, Subscription::agree);
        return purchaseOrderNumber == null ? agreed : recordPurchaseOrder(id, purchaseOrderNumber, effective);
    }

    /** @param number {@code null} when the member has none */
    @Transactional
    public SubscriptionView recordPurchaseOrder(UUID id, String number, EffectiveDate effective) {
        return step(
                id,
                PURCHASE_ORDER_RECORDED,
                effective,
                (subscription, day) -> subscription.recordPurchaseOrder(number));
    }

    @Transactional
    public SubscriptionView decline(UUID id, EffectiveDate effective) {
        return step(id, SUBSCRIPTION_DECLINED, effective, Subscription::decline);
    }

    @Transactional
    public SubscriptionView withdraw(UUID id, EffectiveDate effective) {
        return step(id, SUBSCRIPTION_WITHDRAWN, effective, Subscription::withdraw);
    }

    private SubscriptionView step(
            UUID id, SubscriptionFact fact, EffectiveDate effective, BiConsumer<Subscription, LocalDate> step) {
        LocalDate day = calendar.orToday(effective.day());
        return steps.record(id, fact, effective, subscription -> {
            days.require(subscription.financialYear(), effective.day(), "/effectiveOn");
            step.accept(subscription, day);
        });
    }

    @Transactional
    public SubscriptionView proposeAmount(UUID id, Money amount, EffectiveDate effective, String by) {
        var proposal = new AmountProposal(amount, effective.reason(), by);
        return step(id, AMOUNT_PROPOSED, effective, (subscription, day) -> subscription.proposeAmount(proposal));
    }

    @Transactional
    public SubscriptionView rejectAmount(UUID id, EffectiveDate effective) {
        return step(id, AMOUNT_REJECTED, effective, (subscription, day) -> subscription.rejectAmount());
    }

    @Transactional
    public SubscriptionView approveAmount(UUID id, EffectiveDate effective, String by) {
        return step(
                id, SUBSCRIPTION_AMOUNT_OVERRIDDEN, effective, (subscription, day) -> subscription.approveAmount(by));
    }

    public SubscriptionView get(UUID id) {
        return subscriptions.view(id).orElseThrow(() -> Refusal.notFound("subscription", id));
    }

    public Page<SubscriptionView> list(SubscriptionFilter filter, PageRequest request) {
        return subscriptions.page(filter, request);
    }
}
