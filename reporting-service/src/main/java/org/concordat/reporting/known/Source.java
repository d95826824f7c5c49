package org.concordat.reporting.known;

/**
 * A kind of record that another service owns and sends events of.
 *
 * @param topic the topic of its events, all of which carry the state
 * @param stateType the part of the state that reports read
 * @param yearly true when each record belongs to one financial year
 */
public record Source<T>(String topic, Class<T> stateType, boolean yearly) {

    static <T> Source<T> timeless(String topic, Class<T> stateType) {
        return new Source<>(topic, stateType, false);
    }

    static <T> Source<T> yearly(String topic, Class<T> stateType) {
        return new Source<>(topic, stateType, true);
    }
}
