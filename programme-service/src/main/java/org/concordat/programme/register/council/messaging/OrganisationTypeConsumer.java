package org.concordat.programme.register.council.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.council.CouncilRegister;
import org.concordat.programme.register.council.Councils;

/** Learns from membership which types of organisation are councils. */
@Singleton
public class OrganisationTypeConsumer extends StateConsumer<OrganisationTypeConsumer.OrganisationTypeFields> {

    private final CouncilRegister register;

    OrganisationTypeConsumer(CouncilRegister register, EventStates states) {
        super(
                "membership.organisation-types",
                Set.of(
                        "concordat.membership.organisation-type-created.v1",
                        "concordat.membership.organisation-type-amended.v1"),
                OrganisationTypeFields.class,
                states);
        this.register = register;
    }

    /** What this service reads of an organisation type. */
    public record OrganisationTypeFields(
            @NotNull String code, @NotNull Boolean council) {}

    @Override
    protected void on(Event event, OrganisationTypeFields state) {
        register.learn(
                new Councils.OrganisationType(event.subject(), state.code(), state.council()),
                event.aggregateVersion(),
                event.effectiveOn());
    }

    @Override
    public void finish() {
        register.countAnew();
    }
}
