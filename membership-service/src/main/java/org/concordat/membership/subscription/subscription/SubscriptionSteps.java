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

    SubscriptionView record(UUID id, SubscriptionFact fact, EffectiveDate effective, Consumer<Subscription> step) {
        return recordWith(
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

    /** For a step that returns something, or whose fact shows only afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    <R> Stepped<R> recordWith(
            UUID id,
            EffectiveDate effective,
            Function<Subscription, R> step,
            Function<Subscription, Fact<Subscription>> fact) {
        return changes.of(subscriptions, id)
                .effective(effective)
                .recordWith(
                        Subscription.TYPE,
                        subscription -> {
                            // read first: a step may lock what everybody waits for, as the year's last invoice number
                            String name = nameOf(subscription);
                            R result = step.apply(subscription);
                            creditNotes.issueForWhatIsNoLongerOwed(subscription, effective);
                            return new Stepped<>(subscription, name, result);
                        },
                        fact)
                .result();
    }

    SubscriptionView view(Subscription subscription) {
        return new SubscriptionView(subscription, nameOf(subscription));
    }

    private String nameOf(Subscription subscription) {
        return organisations
                .byId(subscription.organisation())
                .map(Organisation::name)
                .orElseThrow();
    }
}
