package org.concordat.programme.register.code.messaging;

import java.util.Set;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns a neighbour's list of codes: what was created there, and what changed. */
public abstract class CodeConsumer<S> extends StateConsumer<S> {

    /**
     * @param topic such as {@code membership.sub-regions}
     * @param about what its events are about, such as {@code concordat.membership.sub-region}
     */
    protected CodeConsumer(String topic, String about, Class<S> fields, EventStates states) {
        super(topic, Set.of(about + "-created.v1", about + "-amended.v1"), fields, states);
    }
}
