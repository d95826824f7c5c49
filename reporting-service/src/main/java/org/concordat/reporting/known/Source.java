package org.concordat.reporting.known;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of record that another service owns and tells of.
 *
 * @param topic where it is told
 * @param stateType the part of the state that reports read
 * @param types the events that carry the state
 * @param yearly true when each record belongs to one financial year
 */
public record Source<T>(String topic, Class<T> stateType, Set<String> types, boolean yearly) {

    static <T> Source<T> timeless(String topic, Class<T> stateType, String... facts) {
        return new Source<>(topic, stateType, typesOf(topic, facts), false);
    }

    static <T> Source<T> yearly(String topic, Class<T> stateType, String... facts) {
        return new Source<>(topic, stateType, typesOf(topic, facts), true);
    }

    private static Set<String> typesOf(String topic, String... facts) {
        String owner = topic.substring(0, topic.indexOf('.'));
        return Arrays.stream(facts)
                .map(fact -> "concordat.%s.%s.v1".formatted(owner, fact))
                .collect(Collectors.toUnmodifiableSet());
    }
}
