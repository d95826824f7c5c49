package org.concordat.programme.register.stream.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.programme.register.code.messaging.CodeConsumer;
import org.concordat.programme.register.stream.StreamLearning;
import org.concordat.programme.register.stream.Streams;

/** Learns from funding which streams of money there are. */
@Singleton
public class StreamConsumer extends CodeConsumer<StreamConsumer.StreamFields> {

    private final StreamLearning learning;

    StreamConsumer(StreamLearning learning, EventStates states) {
        super("funding.funding-streams", "concordat.funding.funding-stream", StreamFields.class, states);
        this.learning = learning;
    }

    /** The part of a funding stream's state that is read here. */
    public record StreamFields(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull Boolean restricted) {}

    @Override
    protected void on(Event event, StreamFields fields) {
        learning.learn(
                new Streams.KnownStream(event.subject(), fields.code(), fields.name(), fields.restricted()),
                event.aggregateVersion());
    }
}
