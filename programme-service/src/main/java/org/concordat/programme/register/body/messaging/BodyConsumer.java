package org.concordat.programme.register.body.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.body.BodyRegister;
import org.concordat.programme.register.body.KnownBody;

/** Learns from membership which bodies there are to decide at the gates of projects. */
@Singleton
public class BodyConsumer extends StateConsumer<BodyConsumer.BodyFields> {

    private final BodyRegister register;

    BodyConsumer(BodyRegister register, EventStates states) {
        super(
                "membership.bodies",
                Set.of(
                        "concordat.membership.body-established.v1",
                        "concordat.membership.body-amended.v1",
                        "concordat.membership.body-seats-changed.v1",
                        "concordat.membership.body-dissolved.v1"),
                BodyFields.class,
                states);
        this.register = register;
    }

    /** The part of a body's state that is read here. */
    public record BodyFields(@NotBlank String name, @NotNull LocalDate activeFrom, LocalDate activeUntil) {}

    @Override
    protected void on(Event event, BodyFields fields) {
        register.learn(
                new KnownBody(event.subject(), fields.name(), fields.activeFrom(), fields.activeUntil()),
                event.aggregateVersion());
    }
}
