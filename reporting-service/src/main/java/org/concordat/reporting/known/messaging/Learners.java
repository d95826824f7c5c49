package org.concordat.reporting.known.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.Source;
import org.concordat.reporting.known.Sources;

/** One consumer per source. */
@ApplicationScoped
public class Learners {

    private final KnownStates known;
    private final ObjectMapper json;

    Learners(KnownStates known, ObjectMapper json) {
        this.known = known;
        this.json = json;
    }

    @Produces
    @Singleton
    EventConsumer organisationTypes() {
        return learner(Sources.ORGANISATION_TYPES);
    }

    @Produces
    @Singleton
    EventConsumer subRegions() {
        return learner(Sources.SUB_REGIONS);
    }

    @Produces
    @Singleton
    EventConsumer organisations() {
        return learner(Sources.ORGANISATIONS);
    }

    @Produces
    @Singleton
    EventConsumer reorganisations() {
        return learner(Sources.REORGANISATIONS);
    }

    @Produces
    @Singleton
    EventConsumer rateCards() {
        return learner(Sources.RATE_CARDS);
    }

    @Produces
    @Singleton
    EventConsumer subscriptions() {
        return learner(Sources.SUBSCRIPTIONS);
    }

    @Produces
    @Singleton
    EventConsumer payments() {
        return learner(Sources.PAYMENTS);
    }

    @Produces
    @Singleton
    EventConsumer funds() {
        return learner(Sources.FUNDS);
    }

    @Produces
    @Singleton
    EventConsumer receipts() {
        return learner(Sources.RECEIPTS);
    }

    @Produces
    @Singleton
    EventConsumer workstreamKinds() {
        return learner(Sources.WORKSTREAM_KINDS);
    }

    @Produces
    @Singleton
    EventConsumer programmes() {
        return learner(Sources.PROGRAMMES);
    }

    private EventConsumer learner(Source<?> source) {
        return new Learning(source, known, json);
    }
}
