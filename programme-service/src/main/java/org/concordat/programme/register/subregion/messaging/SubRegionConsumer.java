package org.concordat.programme.register.subregion.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.programme.register.code.messaging.CodeConsumer;
import org.concordat.programme.register.subregion.SubRegionLearning;
import org.concordat.programme.register.subregion.SubRegions;

/** Learns from membership which sub-regions there are. */
@Singleton
public class SubRegionConsumer extends CodeConsumer<SubRegionConsumer.SubRegionFields> {

    private final SubRegionLearning learning;

    SubRegionConsumer(SubRegionLearning learning, EventStates states) {
        super("membership.sub-regions", "concordat.membership.sub-region", SubRegionFields.class, states);
        this.learning = learning;
    }

    /** The part of a sub-region's state that is read here. */
    public record SubRegionFields(@NotBlank @Size(max = 50) String code) {}

    @Override
    protected void on(Event event, SubRegionFields fields) {
        learning.learn(new SubRegions.KnownSubRegion(event.subject(), fields.code()), event.aggregateVersion());
    }
}
