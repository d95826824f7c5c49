package org.concordat.reporting.feed.due;

import org.concordat.reporting.known.DatedFacts;

/**
 * What the records of a topic say somebody has to do by a day.
 *
 * @param <S> the part of the topic's states that is read
 */
public abstract class DueFacts<S> extends DatedFacts<S, Due> {

    DueFacts(String table, String topic, Class<S> told) {
        this(table, 1, topic, told);
    }

    /** @param edition grows when the same states say that something else is due */
    DueFacts(String table, int edition, String topic, Class<S> told) {
        super(table, edition, topic, told, Due.class);
    }
}
