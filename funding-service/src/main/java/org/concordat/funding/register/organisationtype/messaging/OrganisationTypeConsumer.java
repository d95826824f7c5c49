package org.concordat.funding.register.organisationtype.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.concordat.funding.register.organisationtype.OrganisationTypeLearning;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from membership which types of organisation are councils. */
@Singleton
public class OrganisationTypeConsumer extends StateConsumer<OrganisationTypeConsumer.OrganisationTypeFields> {

    private final OrganisationTypeLearning learning;

    OrganisationTypeConsumer(OrganisationTypeLearning learning, EventStates states) {
        super(
                "membership.organisation-types",
                Set.of(
                        "concordat.membership.organisation-type-created.v1",
                        "concordat.membership.organisation-type-amended.v1"),
                OrganisationTypeFields.class,
                states);
        this.learning = learning;
    }

    /** The part of an organisation type's state that is read here. */
    public record OrganisationTypeFields(
            @NotBlank String code, @NotNull Boolean council) {}

    @Override
    protected void on(Event event, OrganisationTypeFields fields) {
        learning.learn(
                new OrganisationTypes.KnownType(event.subject(), fields.code(), fields.council()),
                event.aggregateVersion());
    }
}
