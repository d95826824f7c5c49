package org.concordat.funding.register.organisation.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.funding.register.organisation.KnownOrganisation;
import org.concordat.funding.register.organisation.OrganisationLearning;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from membership which organisations there are, of which type and where, when they are there and who follow. */
@Singleton
public class OrganisationConsumer extends StateConsumer<OrganisationConsumer.OrganisationFields> {

    private final OrganisationLearning learning;

    OrganisationConsumer(OrganisationLearning learning, EventStates states) {
        super(
                "membership.organisations",
                Set.of(
                        "concordat.membership.organisation-registered.v1",
                        "concordat.membership.organisation-amended.v1"),
                OrganisationFields.class,
                states);
        this.learning = learning;
    }

    /** What a register outside the partnership calls it. */
    public record IdentifierFields(
            @NotBlank String scheme, @NotBlank String value) {}

    /** The part of an organisation's state that is read here. Early events name no successors. */
    public record OrganisationFields(
            @NotBlank String name,
            @NotBlank String type,
            @NotBlank String subRegion,
            UUID parent,
            LocalDate activeFrom,
            LocalDate activeUntil,
            List<@NotNull UUID> successors,
            List<@NotNull @Valid IdentifierFields> identifiers) {}

    @Override
    protected void on(Event event, OrganisationFields fields) {
        var organisation = new KnownOrganisation(
                event.subject(),
                fields.name(),
                fields.type(),
                fields.subRegion(),
                fields.parent(),
                fields.activeFrom(),
                fields.activeUntil(),
                fields.successors() == null ? List.of() : fields.successors(),
                identifiers(fields));
        learning.learn(organisation, event.aggregateVersion(), event.effectiveOn());
    }

    private static List<Identifier> identifiers(OrganisationFields fields) {
        return fields.identifiers() == null
                ? List.of()
                : fields.identifiers().stream()
                        .map(each -> new Identifier(each.scheme(), each.value()))
                        .toList();
    }
}
