package org.concordat.platform.inbox;

import java.util.Set;

/**
 * What a service does with events of others. Called in the transaction that also records the event as handled, so
 * an event has its effect once. Must be safe against stale events: an event whose aggregate version is not newer than the
 * one already known changes nothing.
 */
public interface EventConsumer {

    /** Whose events it sees. */
    Set<String> topics();

    /** Whether it acts on events of this type; all others of its topics are counted and skipped. */
    boolean handles(String type);

    void on(Event event);

    /**
     * Called at the end of the transaction, after all events that were handled in it: for work that holds up others or is
     * the same for all of them.
     */
    default void finish() {}
}
