package org.concordat.platform.inbox;

import java.util.Set;

/**
 * What a service does with the events of one topic. Called in the transaction that also notes the event as taken in, so
 * an event has its effect once. Must be safe against old news: an event whose aggregate version is not newer than the one
 * already known changes nothing.
 */
public interface EventConsumer {

    String topic();

    /** The types this consumer acts on; all others of the topic are counted and passed over. */
    Set<String> types();

    void on(Event event);

    /**
     * Called at the end of the transaction, after all events that were handled in it: for work that holds up others or is
     * the same for all of them.
     */
    default void finish() {}
}
