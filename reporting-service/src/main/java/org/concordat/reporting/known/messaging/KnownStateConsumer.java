package org.concordat.reporting.known.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.Source;
import org.concordat.reporting.known.Sources;

/** Keeps the states of all kinds of record, after making sure that a report will be able to read them. */
@ApplicationScoped
public class KnownStateConsumer implements EventConsumer {

    /** The one character that JSON may carry and PostgreSQL cannot keep; two backslashes before it are just text. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private static final Map<String, Source<?>> BY_TOPIC =
            Sources.ALL.stream().collect(Collectors.toMap(Source::topic, Function.identity()));

    private final KnownStates known;
    private final ToldStates told;
    private final EventStates states;

    KnownStateConsumer(KnownStates known, ToldStates told, EventStates states) {
        this.known = known;
        this.told = told;
        this.states = states;
    }

    @Override
    public Set<String> topics() {
        return BY_TOPIC.keySet();
    }

    /** All of the topic: each event carries the full state. Another version of its shape is for another consumer. */
    @Override
    public boolean handles(String type) {
        return type.endsWith(".v1");
    }

    @Override
    public void on(Event event) {
        states.of(event, BY_TOPIC.get(event.topic()).stateType());
        String state =
                FormerChairs.leftOutOf(event.data().get("state"), event.topic()).toString();
        if (NUL.matcher(state).find()) {
            throw new MalformedEvent("The state holds the character U+0000, which cannot be kept");
        }
        if (event.aggregateVersion() < 0) {
            throw new MalformedEvent("The aggregate's version is negative");
        }
        told.add(new KnownState(
                event.topic(),
                event.subject(),
                event.aggregateVersion(),
                event.id(),
                event.type(),
                event.effectiveOn(),
                event.time(),
                state));
    }

    /** Many states cost little more than one when they are kept together. */
    @Override
    public void finish() {
        known.keep(told.take());
    }
}
