package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.problem.Refusal;

/** Takes one step with one subscription: locks it, lets it happen, and writes down what has happened. */
@ApplicationScoped
class SubscriptionSteps {

    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final CreditNoteIssuer creditNotes;
    private final Chronicle chronicle;

    SubscriptionSteps(
            Subscriptions subscriptions,
            Organisations organisations,
            CreditNoteIssuer creditNotes,
            Chronicle chronicle) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.creditNotes = creditNotes;
        this.chronicle = chronicle;
    }

    /** @param step does the step and answers with what has happened, as an event says it */
    @Transactional(Transactional.TxType.MANDATORY)
    MemberSubscription take(UUID id, Occasion occasion, Function<Subscription, String> step) {
        Subscription subscription = subscriptions.lock(id).orElseThrow(() -> Refusal.notFound("subscription", id));
        // read first: a step may lock what everybody waits for, such as the year's last invoice number
        MemberSubscription named = named(subscription);
        var before = SubscriptionState.of(subscription);
        String what = step.apply(subscription);
        creditNotes.issueForWhatIsNoLongerOwed(subscription, occasion);
        subscriptions.save(subscription);
        chronicle.changed(Subscription.TYPE, subscription, what, before, SubscriptionState.of(subscription), occasion);
        return named;
    }

    MemberSubscription named(Subscription subscription) {
        String name = organisations
                .byId(subscription.organisation())
                .map(Organisation::name)
                .orElseThrow();
        return new MemberSubscription(subscription, name);
    }
}
