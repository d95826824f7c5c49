package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Fact;

/** Changes one subscription; what it owes no longer after a step is credited with it. */
@ApplicationScoped
class SubscriptionSteps {

    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final CreditNoteIssuer creditNotes;
    private final Changes changes;

    SubscriptionSteps(
            Subscriptions subscriptions, Organisations organisations, CreditNoteIssuer creditNotes, Changes changes) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.creditNotes = creditNotes;
        this.changes = changes;
    }

    MemberSubscription record(UUID id, SubscriptionFact fact, EffectiveDate effective, Consumer<Subscription> step) {
        return named(recordWith(
                        id,
                        effective,
                        subscription -> {
                            step.accept(subscription);
                            return null;
                        },
                        after -> fact)
                .aggregate());
    }

    /** For a step that returns something, or whose fact shows only afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    <R> Changes.Changed<Subscription, R> recordWith(
            UUID id,
            EffectiveDate effective,
            Function<Subscription, R> step,
            Function<Subscription, Fact<Subscription>> fact) {
        return changes.of(subscriptions, id)
                .effective(effective)
                .recordWith(
                        Subscription.TYPE,
                        subscription -> {
                            R result = step.apply(subscription);
                            creditNotes.issueForWhatIsNoLongerOwed(subscription, effective);
                            return result;
                        },
                        fact);
    }

    MemberSubscription named(Subscription subscription) {
        String name = organisations
                .byId(subscription.organisation())
                .map(Organisation::name)
                .orElseThrow();
        return new MemberSubscription(subscription, name);
    }
}
