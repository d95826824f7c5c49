package org.concordat.programme.support.hostedservice;

import static org.concordat.programme.support.hostedservice.SubscriptionFact.SERVICE_SUBSCRIBED;
import static org.concordat.programme.support.hostedservice.SubscriptionFact.SERVICE_SUBSCRIPTION_ENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps who subscribes to hosted services. */
@ApplicationScoped
public class Subscribing {

    private final HostedServices services;
    private final Subscriptions subscriptions;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Subscribing(
            HostedServices services,
            Subscriptions subscriptions,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.services = services;
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the first one of the subscription */
    @Transactional
    public SubscriptionView subscribe(HostedServiceId service, OrganisationId organisation, EffectiveDate effective) {
        LocalDate subscribedOn = calendar.dayThatHasCome(effective.day(), "/subscribedOn");
        organisations.requireThere(organisation.value(), subscribedOn, "/organisation");
        // one after the other, so that nobody subscribes twice at once
        services.lock(service.value()).orElseThrow(() -> Refusal.notFound("hosted service", service.value()));
        if (subscriptions.runs(service, organisation)) {
            throw Refusal.conflict(
                    "subscribed-already", "The organisation subscribes to this service. End that subscription first.");
        }
        var subscription = new Subscription(service, organisation.value(), subscribedOn);
        return SubscriptionView.of(changes.add(subscriptions, subscription, SERVICE_SUBSCRIBED, effective));
    }

    /** @param effective its day is the last one of the subscription */
    @Transactional
    public SubscriptionView end(HostedServiceId service, SubscriptionId id, EffectiveDate effective) {
        LocalDate endsOn = calendar.dayThatHasCome(effective.day(), "/endsOn");
        return SubscriptionView.of(changes.of(subscriptions, id.value())
                .where(subscription -> subscription.service().equals(service))
                .effective(effective)
                .record(SERVICE_SUBSCRIPTION_ENDED, subscription -> subscription.end(endsOn)));
    }

    public SubscriptionView get(HostedServiceId service, SubscriptionId id) {
        return SubscriptionView.of(subscriptions.get(service, id));
    }

    public Page<SubscriptionView> list(Subscriptions.Asked asked, PageRequest page) {
        services.get(asked.service().value());
        return subscriptions.list(asked, page);
    }

    /**
     * Who subscribes on a day.
     *
     * @param pointer to what names the service in the request
     */
    public List<UUID> subscribers(UUID service, LocalDate day, String pointer) {
        if (services.byId(service).isEmpty()) {
            throw Refusal.rule(
                    "unknown-hosted-service",
                    pointer,
                    "There is no hosted service %s. List the hosted services, or open it first.".formatted(service));
        }
        return subscriptions.subscribers(service, day);
    }
}
