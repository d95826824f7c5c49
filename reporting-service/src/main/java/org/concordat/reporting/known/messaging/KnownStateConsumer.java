package org.concordat.reporting.known.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.reporting.known.DatedFacts;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Telling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the states of all kinds of record, after making sure that a report will be able to read them. */
@ApplicationScoped
public class KnownStateConsumer implements EventConsumer {

    /** The one character that JSON may carry and PostgreSQL cannot keep; two backslashes before it are just text. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    /** A record of which no report reads anything yet. */
    private record Unread() {}

    private final Set<String> topics;
    private final Telling telling;
    private final ToldStates told;
    private final EventStates states;

    KnownStateConsumer(
            @ConfigProperty(name = "concordat.reads") List<String> topics,
            Telling telling,
            ToldStates told,
            EventStates states) {
        this.topics = Set.copyOf(topics);
        this.telling = telling;
        this.told = told;
        this.states = states;
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    /** All of the topic: each event carries the full state. Another version of its shape is for another consumer. */
    @Override
    public boolean handles(String type) {
        return type.endsWith(".v1");
    }

    @Override
    public void on(Event event) {
        told.add(stateOf(event));
    }

    /**
     * What an event tells.
     *
     * @throws MalformedEvent when no report could read it
     */
    public KnownState stateOf(Event event) {
        states.of(event, Unread.class);
        for (DatedFacts<?, ?> facts : telling.factsOf(event.topic())) {
            states.of(event, facts.told());
        }
        String state =
                FormerChairs.leftOutOf(event.data().get("state"), event.topic()).toString();
        if (NUL.matcher(state).find()) {
            throw new MalformedEvent("The state holds the character U+0000, which cannot be kept");
        }
        if (event.aggregateVersion() < 0) {
            throw new MalformedEvent("The aggregate's version is negative");
        }
        return new KnownState(
                event.topic(),
                event.subject(),
                event.aggregateVersion(),
                event.id(),
                event.type(),
                event.effectiveOn(),
                event.time(),
                state);
    }

    /** Many states cost little more than one when they are told together. */
    @Override
    public void finish() {
        telling.tell(told.take());
    }
}
