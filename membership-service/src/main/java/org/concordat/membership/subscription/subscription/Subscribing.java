package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Invites organisations to subscribe, and takes down whether they do. */
@ApplicationScoped
public class Subscribing {

    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final RateCards cards;
    private final SubscriptionSteps steps;
    private final Chronicle chronicle;

    Subscribing(
            Subscriptions subscriptions,
            Organisations organisations,
            RateCards cards,
            SubscriptionSteps steps,
            Chronicle chronicle) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.cards = cards;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    /** @param joinedOn the day it joins; {@code null} for the first day of the year */
    @Transactional
    public MemberSubscription invite(UUID organisation, FinancialYear year, LocalDate joinedOn, Occasion occasion) {
        Organisation invited = organisations
                .byId(organisation)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        "/organisation",
                        "There is no organisation %s. Register it first.".formatted(organisation)));
        RateCard card = cards.inForce(year)
                .orElseThrow(() -> Refusal.rule(
                        "no-published-rate-card",
                        "/financialYear",
                        "There is no published rate card for %s. Publish one first.".formatted(year)));
        subscriptions.liveOf(organisation, year).ifPresent(live -> {
            throw Refusal.conflict(
                    "subscription-exists",
                    "'%s' has the subscription %s for %s already. Go on with that one."
                            .formatted(invited.name(), live.id(), year));
        });
        var subscription = Subscription.invite(invited, card, joinedOn);
        raise(subscription, occasion);
        return new MemberSubscription(subscription, invited.name());
    }

    /** Puts a new subscription on the books. */
    @Transactional
    public void raise(Subscription subscription, Occasion occasion) {
        subscriptions.save(subscription);
        chronicle.created(
                Subscription.TYPE, subscription, "subscription-raised", SubscriptionState.of(subscription), occasion);
    }

    @Transactional
    public MemberSubscription agree(UUID id, Occasion occasion) {
        return steps.take(id, occasion, subscription -> {
            subscription.agree(chronicle.dayOf(occasion));
            return "subscription-agreed";
        });
    }

    @Transactional
    public MemberSubscription decline(UUID id, Occasion occasion) {
        return steps.take(id, occasion, subscription -> {
            subscription.decline(chronicle.dayOf(occasion));
            return "subscription-declined";
        });
    }

    @Transactional
    public MemberSubscription withdraw(UUID id, Occasion occasion) {
        return steps.take(id, occasion, subscription -> {
            subscription.withdraw(chronicle.dayOf(occasion));
            return "subscription-withdrawn";
        });
    }

    @Transactional
    public MemberSubscription get(UUID id) {
        return subscriptions.byId(id).orElseThrow(() -> Refusal.notFound("subscription", id));
    }

    @Transactional
    public Page<MemberSubscription> list(SubscriptionFilter filter, PageRequest request) {
        return subscriptions.page(filter, request);
    }
}
