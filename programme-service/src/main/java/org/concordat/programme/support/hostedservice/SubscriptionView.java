package org.concordat.programme.support.hostedservice;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its history and all answers show it. */
@Schema(name = "ServiceSubscription", description = "That an organisation subscribes to a hosted service")
public record SubscriptionView(
        UUID id,
        UUID service,
        UUID organisation,
        LocalDate subscribedOn,

        @Schema(nullable = true, description = "Its last day; null while none is known")
        LocalDate endsOn,

        long version)
        implements HasVersion {

    static SubscriptionView of(Subscription subscription) {
        return new SubscriptionView(
                subscription.id(),
                subscription.service().value(),
                subscription.organisation(),
                subscription.subscribedOn(),
                subscription.endsOn(),
                subscription.version());
    }
}
