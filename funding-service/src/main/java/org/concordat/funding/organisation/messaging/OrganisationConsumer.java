package org.concordat.funding.organisation.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.funding.organisation.OrganisationNaming;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;

/** Learns the names of organisations from membership. */
@ApplicationScoped
public class OrganisationConsumer implements EventConsumer {

    private static final Set<String> TYPES =
            Set.of("concordat.membership.organisation-registered.v1", "concordat.membership.organisation-amended.v1");

    private final OrganisationNaming organisations;
    private final ObjectMapper json;

    OrganisationConsumer(OrganisationNaming organisations, ObjectMapper json) {
        this.organisations = organisations;
        this.json = json;
    }

    /** The part of an organisation's state that is read here. */
    public record OrganisationFields(String name) {}

    @Override
    public String topic() {
        return "membership.organisations";
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(Event event) {
        String name = event.state(OrganisationFields.class, json).name();
        if (name == null || name.isBlank()) {
            throw new MalformedEvent("An organisation has a name");
        }
        organisations.learn(event.subject(), event.aggregateVersion(), name);
    }
}
