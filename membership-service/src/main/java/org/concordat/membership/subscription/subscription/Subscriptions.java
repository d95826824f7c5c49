package org.concordat.membership.subscription.subscription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** The subscriptions of all years. */
public interface Subscriptions extends Aggregates<Subscription> {

    default Subscription require(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("subscription", id));
    }

    Optional<SubscriptionView> view(UUID id);

    Optional<Subscription> liveOf(UUID organisation, FinancialYear year);

    /** The one raised last for an organisation and year, whatever became of it. */
    Optional<Subscription> lastOf(UUID organisation, FinancialYear year);

    /** The subscription that was invoiced under a number. */
    Optional<Subscription> byInvoice(String number);

    /** Some of those whose invoice stayed unpaid beyond the grace that their rate card sets. */
    List<UUID> beyondGrace(LocalDate today, int limit);

    /** The live subscriptions of some organisations for a year or any later one, in the order of their ids. */
    List<LiveSubscription> liveFrom(FinancialYear first, Collection<UUID> organisations);

    /** A subscription that is in force or may become so, without the record itself. */
    record LiveSubscription(
            UUID id, UUID organisation, FinancialYear financialYear, String className, SubscriptionStatus status) {}

    Page<SubscriptionView> page(SubscriptionFilter filter, PageRequest request);
}
