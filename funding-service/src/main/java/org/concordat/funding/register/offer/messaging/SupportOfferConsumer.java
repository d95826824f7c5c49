package org.concordat.funding.register.offer.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.offer.KnownOffer;
import org.concordat.funding.register.offer.OfferLearning;
import org.concordat.funding.register.offer.OfferLevel;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from programme what support is offered for which objective. */
@Singleton
public class SupportOfferConsumer extends StateConsumer<SupportOfferConsumer.OfferFields> {

    private final OfferLearning learning;

    SupportOfferConsumer(OfferLearning learning, EventStates states) {
        super(
                "programme.support-offers",
                Set.of("concordat.programme.support-offer-made.v1", "concordat.programme.support-offer-amended.v1"),
                OfferFields.class,
                states);
        this.learning = learning;
    }

    /** The part of an offer's state that is read here. */
    public record OfferFields(
            @NotNull OfferLevel level,
            @NotNull @Valid OffererFields offeredBy,
            @NotBlank @Size(max = 2000) String what,
            @NotNull UUID objective,
            UUID offeredTo,
            @NotNull LocalDate validFrom,
            LocalDate validUntil) {}

    /** Who offers: an organisation of membership or another in words. */
    public record OffererFields(
            UUID organisation, @Size(max = 200) String name) {}

    @Override
    protected void on(Event event, OfferFields fields) {
        learning.learn(
                new KnownOffer(
                        event.subject(),
                        fields.level(),
                        fields.offeredBy().organisation(),
                        fields.offeredBy().name(),
                        fields.what(),
                        fields.objective(),
                        fields.offeredTo(),
                        fields.validFrom(),
                        fields.validUntil()),
                event.aggregateVersion());
    }
}
