package org.concordat.membership.subscription.bankstatement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.membership.subscription.formerinvoice.FormerInvoiceNumber;
import org.concordat.membership.subscription.formerinvoice.Renumbering;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.Subscriptions;

/**
 * Finds the invoice that a movement pays: the one that it names, by its number or by one it had in the books kept before.
 * Where it names none or several, a person has to look.
 */
@ApplicationScoped
class InvoiceMatching {

    private final Subscriptions subscriptions;
    private final Renumbering renumbering;

    InvoiceMatching(Subscriptions subscriptions, Renumbering renumbering) {
        this.subscriptions = subscriptions;
        this.renumbering = renumbering;
    }

    /**
     * What a movement names.
     *
     * @param invoice the number of the one invoice that it pays; {@code null} when there is none
     * @param subscription whose invoice it is
     * @param problem why there is none, and what to do
     */
    record Match(String invoice, UUID subscription, String problem) {

        private static Match of(Subscription subscription) {
            return new Match(subscription.invoice().number(), subscription.id(), null);
        }

        private static Match none(String problem) {
            return new Match(null, null, problem);
        }

        boolean isFound() {
            return problem == null;
        }
    }

    Match match(StatementLine line) {
        Set<String> named = InvoiceReference.namedIn(line.text());
        var invoices = new TreeSet<>(named);
        formerlyNamed(line)
                .forEach(subscription -> invoices.add(subscription.invoice().number()));
        if (invoices.isEmpty()) {
            return Match.none("It names no invoice. Find out whose money it is and record it there.");
        }
        if (invoices.size() > 1) {
            return Match.none("It names several invoices: %s. Record what is for each.".formatted(invoices));
        }
        return subscriptions
                .byInvoice(invoices.first())
                .map(Match::of)
                .orElseGet(() -> Match.none("There is no invoice %s. Find out whose money it is and record it there."
                        .formatted(invoices.first())));
    }

    private Collection<Subscription> formerlyNamed(StatementLine line) {
        return renumbering.namedIn(line.text()).stream()
                .map(FormerInvoiceNumber::subscription)
                .distinct()
                .map(subscriptions::require)
                .toList();
    }
}
