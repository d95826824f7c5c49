package org.concordat.programme.register.network.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.network.KnownNetwork;
import org.concordat.programme.register.network.KnownNetwork.Participant;
import org.concordat.programme.register.network.NetworkRegister;

/** Learns from membership who takes part in which network. */
@Singleton
public class NetworkConsumer extends StateConsumer<NetworkConsumer.NetworkFields> {

    private final NetworkRegister register;

    NetworkConsumer(NetworkRegister register, EventStates states) {
        super(
                "membership.networks",
                Set.of("concordat.membership.network-size-changed.v1"),
                NetworkFields.class,
                states);
        this.register = register;
    }

    /** The part of a network's state that is read here. Early events do not say who takes part. */
    public record NetworkFields(@NotBlank String name, List<@NotNull @Valid ParticipantFields> participants) {}

    /** The part of a participant that is read here. */
    public record ParticipantFields(
            @NotNull UUID organisation, @NotNull LocalDate joinedOn, LocalDate leftOn) {}

    @Override
    protected void on(Event event, NetworkFields fields) {
        if (fields.participants() != null) {
            List<Participant> participants = fields.participants().stream()
                    .map(each -> new Participant(each.organisation(), each.joinedOn(), each.leftOn()))
                    .toList();
            register.learn(new KnownNetwork(event.subject(), fields.name(), participants), event.aggregateVersion());
        }
    }
}
