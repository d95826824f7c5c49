package org.concordat.platform.change;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of record that a service owns, and how a record of it is shown: to the other services when it has a topic, and in
 * its history always.
 *
 * @param <A> the aggregate
 * @param name singular, such as {@code subscription}
 * @param topic the Kafka topic of its events, such as {@code membership.subscriptions}; {@code null} when its changes are
 *     kept in the history only
 * @param shape the record class of its state, from which the JSON Schema of its events follows; {@code null} without a topic
 * @param state what is shown of a record; no personal data when there is a topic
 * @param published what of that goes to the other services
 */
public record AggregateType<A>(
        String name, String topic, Class<?> shape, Function<A, ?> state, UnaryOperator<Object> published) {

    /** A kind of record whose changes go to the other services as well. */
    public static <A, S> AggregateType<A> published(
            String name, String topic, Class<S> shape, Function<? super A, S> state) {
        return new AggregateType<>(name, topic, shape, state::apply, UnaryOperator.identity());
    }

    /** The same where the history shows more of a record than the other services may know. */
    public static <A, H, S> AggregateType<A> published(
            String name,
            String topic,
            Class<H> inHistory,
            Function<? super A, H> state,
            Class<S> shape,
            Function<? super H, S> published) {
        return new AggregateType<>(name, topic, shape, state::apply, shown -> published.apply(inHistory.cast(shown)));
    }

    /** The same for a record that only its use case can show, because more than the record is needed for it. */
    public static <A> AggregateType<A> published(String name, String topic, Class<?> shape) {
        return new AggregateType<>(
                name,
                topic,
                shape,
                aggregate -> {
                    throw new IllegalStateException("The use case says how this %s is shown".formatted(name));
                },
                UnaryOperator.identity());
    }

    /** A kind of record whose changes are kept in its history only. */
    public static <A> AggregateType<A> internal(String name, Function<? super A, ?> state) {
        return new AggregateType<>(name, null, null, state::apply, UnaryOperator.identity());
    }

    public boolean isPublished() {
        return topic != null;
    }

    /** As a sentence names it: {@code rate card}. */
    public String noun() {
        return name.replace('-', ' ');
    }
}
