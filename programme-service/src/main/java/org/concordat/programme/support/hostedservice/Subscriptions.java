package org.concordat.programme.support.hostedservice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;

/** Who subscribes to hosted services. */
public interface Subscriptions extends Aggregates<Subscription> {

    /** Of one service, by the day of the subscription. */
    Page<SubscriptionView> list(Asked asked, PageRequest page);

    /** Whether an organisation has a subscription whose end is not known. */
    boolean runs(HostedServiceId service, OrganisationId organisation);

    /** Who subscribes on a day. */
    List<UUID> subscribers(UUID service, LocalDate day);

    /**
     * Which subscriptions are asked for.
     *
     * @param boundary the only organisation whose subscriptions the caller may see; {@code null} for all
     */
    record Asked(HostedServiceId service, OrganisationId boundary) {}

    /** Only one of that service. */
    default Subscription get(HostedServiceId service, SubscriptionId id) {
        return byId(id.value())
                .filter(subscription -> subscription.service().equals(service))
                .orElseThrow(() -> Refusal.notFound("service subscription", id.value()));
    }
}
