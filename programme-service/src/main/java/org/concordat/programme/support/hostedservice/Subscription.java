package org.concordat.programme.support.hostedservice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** That an organisation subscribes to a hosted service. */
@Entity
@Table(name = "service_subscription")
public class Subscription extends Aggregate {

    public static final AggregateType<Subscription> TYPE =
            AggregateType.internal("service-subscription", SubscriptionView::of);

    private UUID service;
    private UUID organisation;
    private LocalDate subscribedOn;
    private LocalDate endsOn;

    protected Subscription() {}

    public Subscription(HostedServiceId service, UUID organisation, LocalDate subscribedOn) {
        this.service = service.value();
        this.organisation = organisation;
        this.subscribedOn = subscribedOn;
    }

    void end(LocalDate on) {
        if (endsOn != null) {
            throw Refusal.conflict(
                    "subscription-ended",
                    "This subscription ended on %s. Subscribe anew to take part again.".formatted(endsOn));
        }
        if (on.isBefore(subscribedOn)) {
            throw Refusal.rule(
                    "ended-before-subscribed",
                    "/endsOn",
                    "The organisation subscribed on %s. Send that day or a later one.".formatted(subscribedOn));
        }
        endsOn = on;
    }

    public HostedServiceId service() {
        return new HostedServiceId(service);
    }

    public UUID organisation() {
        return organisation;
    }

    public LocalDate subscribedOn() {
        return subscribedOn;
    }

    /** Its last day; {@code null} while none is known. */
    public LocalDate endsOn() {
        return endsOn;
    }
}
