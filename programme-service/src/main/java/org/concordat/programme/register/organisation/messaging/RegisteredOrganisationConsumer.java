package org.concordat.programme.register.organisation.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.organisation.KnownOrganisation;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Learns from membership what organisations are called, where they are, when they are there and who follow. */
@Singleton
public class RegisteredOrganisationConsumer extends StateConsumer<RegisteredOrganisationConsumer.RegisteredFields> {

    private final OrganisationRegister register;

    RegisteredOrganisationConsumer(OrganisationRegister register, EventStates states) {
        super(
                "membership.organisations",
                Set.of(
                        "concordat.membership.organisation-registered.v1",
                        "concordat.membership.organisation-amended.v1"),
                RegisteredFields.class,
                states);
        this.register = register;
    }

    /** The part of an organisation's state that is read here. Early events name no successors. */
    public record RegisteredFields(
            @NotBlank String name,
            @NotBlank String type,
            @NotBlank String subRegion,
            LocalDate activeFrom,
            LocalDate activeUntil,
            List<@NotNull UUID> successors) {}

    @Override
    protected void on(Event event, RegisteredFields fields) {
        var organisation = new KnownOrganisation(
                event.subject(),
                fields.name(),
                fields.type(),
                fields.subRegion(),
                fields.activeFrom(),
                fields.activeUntil(),
                fields.successors() == null ? List.of() : fields.successors());
        register.learn(organisation, event.aggregateVersion());
    }
}
