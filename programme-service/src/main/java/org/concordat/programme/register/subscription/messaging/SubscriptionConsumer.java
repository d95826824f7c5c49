package org.concordat.programme.register.subscription.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.subscription.MembershipRegister;
import org.concordat.programme.register.subscription.SubscriptionStep;

/** Learns from membership which subscriptions are in force, and from when. */
@Singleton
public class SubscriptionConsumer extends StateConsumer<SubscriptionConsumer.SubscriptionFields> {

    private static final Set<String> IN_FORCE = Set.of("AGREED", "INVOICED", "PART_PAID", "PAID");

    /** All that change how a subscription stands. */
    private static final Set<String> TYPES = Stream.of(
                    "raised",
                    "agreed",
                    "declined",
                    "invoiced",
                    "part-paid",
                    "paid",
                    "refunded",
                    "withdrawn",
                    "lapsed",
                    "cancelled")
            .map("concordat.membership.subscription-%s.v1"::formatted)
            .collect(Collectors.toUnmodifiableSet());

    private final MembershipRegister register;

    SubscriptionConsumer(MembershipRegister register, EventStates states) {
        super("membership.subscriptions", TYPES, SubscriptionFields.class, states);
        this.register = register;
    }

    /** The part of a subscription's state that is read here. */
    public record SubscriptionFields(
            @NotNull UUID organisation,
            @NotNull FinancialYear financialYear,
            @NotBlank String status) {}

    @Override
    protected void on(Event event, SubscriptionFields fields) {
        register.learn(new SubscriptionStep(
                event.subject(),
                event.aggregateVersion(),
                fields.organisation(),
                fields.financialYear(),
                event.effectiveOn(),
                IN_FORCE.contains(fields.status())));
    }
}
