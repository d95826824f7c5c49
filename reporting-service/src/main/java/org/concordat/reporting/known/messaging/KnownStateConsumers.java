package org.concordat.reporting.known.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.Source;
import org.concordat.reporting.known.Sources;

/** One consumer for each kind of record. */
@ApplicationScoped
public class KnownStateConsumers {

    private final KnownStates known;
    private final ObjectMapper json;

    KnownStateConsumers(KnownStates known, ObjectMapper json) {
        this.known = known;
        this.json = json;
    }

    @Produces
    @Singleton
    EventConsumer organisationTypes() {
        return consumer(Sources.ORGANISATION_TYPES);
    }

    @Produces
    @Singleton
    EventConsumer subRegions() {
        return consumer(Sources.SUB_REGIONS);
    }

    @Produces
    @Singleton
    EventConsumer organisations() {
        return consumer(Sources.ORGANISATIONS);
    }

    @Produces
    @Singleton
    EventConsumer reorganisations() {
        return consumer(Sources.REORGANISATIONS);
    }

    @Produces
    @Singleton
    EventConsumer rateCards() {
        return consumer(Sources.RATE_CARDS);
    }

    @Produces
    @Singleton
    EventConsumer subscriptions() {
        return consumer(Sources.SUBSCRIPTIONS);
    }

    @Produces
    @Singleton
    EventConsumer payments() {
        return consumer(Sources.PAYMENTS);
    }

    @Produces
    @Singleton
    EventConsumer funds() {
        return consumer(Sources.FUNDS);
    }

    @Produces
    @Singleton
    EventConsumer receipts() {
        return consumer(Sources.RECEIPTS);
    }

    @Produces
    @Singleton
    EventConsumer workstreamKinds() {
        return consumer(Sources.WORKSTREAM_KINDS);
    }

    @Produces
    @Singleton
    EventConsumer programmes() {
        return consumer(Sources.PROGRAMMES);
    }

    private EventConsumer consumer(Source<?> source) {
        return new KnownStateConsumer(source, known, json);
    }
}
