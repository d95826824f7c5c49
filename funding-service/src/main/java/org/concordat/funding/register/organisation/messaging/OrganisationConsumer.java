package org.concordat.funding.register.organisation.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.concordat.funding.register.organisation.OrganisationNaming;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns the names of organisations from membership. */
@Singleton
public class OrganisationConsumer extends StateConsumer<OrganisationConsumer.OrganisationFields> {

    private final OrganisationNaming organisations;

    OrganisationConsumer(OrganisationNaming organisations, EventStates states) {
        super(
                "membership.organisations",
                Set.of(
                        "concordat.membership.organisation-registered.v1",
                        "concordat.membership.organisation-amended.v1"),
                OrganisationFields.class,
                states);
        this.organisations = organisations;
    }

    /** The part of an organisation's state that is read here. */
    public record OrganisationFields(@NotBlank String name) {}

    @Override
    protected void on(Event event, OrganisationFields organisation) {
        organisations.learn(event.subject(), event.aggregateVersion(), organisation.name());
    }
}
