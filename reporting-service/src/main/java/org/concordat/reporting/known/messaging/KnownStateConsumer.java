package org.concordat.reporting.known.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.Source;

/** Keeps the states of one kind of record, after making sure that a report will be able to read them. */
class KnownStateConsumer implements EventConsumer {

    /** The one character that JSON may carry and PostgreSQL cannot keep; two backslashes before it are just text. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final Source<?> source;
    private final KnownStates known;
    private final ObjectMapper json;

    KnownStateConsumer(Source<?> source, KnownStates known, ObjectMapper json) {
        this.source = source;
        this.known = known;
        this.json = json;
    }

    @Override
    public String topic() {
        return source.topic();
    }

    /** All of the topic: each event carries the full state. Another version of its shape is for another consumer. */
    @Override
    public boolean handles(String type) {
        return type.endsWith(".v1");
    }

    @Override
    public void on(Event event) {
        event.state(source.stateType(), json);
        String state = event.data().get("state").toString();
        if (NUL.matcher(state).find()) {
            throw new MalformedEvent("The state holds the character U+0000, which cannot be kept");
        }
        if (event.aggregateVersion() < 0) {
            throw new MalformedEvent("The aggregate's version is negative");
        }
        known.keep(new KnownState(
                event.topic(),
                event.subject(),
                event.aggregateVersion(),
                event.id(),
                event.type(),
                event.effectiveOn(),
                event.time(),
                state));
    }
}
