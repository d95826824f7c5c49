package org.concordat.programme.register.council.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.council.CouncilRegister;
import org.concordat.programme.register.council.Councils;

/** Learns from membership which organisations there are, and when they are active. */
@Singleton
public class OrganisationConsumer extends StateConsumer<OrganisationConsumer.OrganisationFields> {

    private final CouncilRegister register;

    OrganisationConsumer(CouncilRegister register, EventStates states) {
        super(
                "membership.organisations",
                Set.of(
                        "concordat.membership.organisation-registered.v1",
                        "concordat.membership.organisation-amended.v1"),
                OrganisationFields.class,
                states);
        this.register = register;
    }

    /** What this service reads of an organisation. */
    public record OrganisationFields(@NotNull String type, LocalDate activeFrom, LocalDate activeUntil) {}

    @Override
    protected void on(Event event, OrganisationFields state) {
        register.learn(
                new Councils.Organisation(event.subject(), state.type(), state.activeFrom(), state.activeUntil()),
                event.aggregateVersion(),
                event.effectiveOn());
    }

    @Override
    public void finish() {
        register.countAnew();
    }
}
