package org.concordat.platform.change;

import java.util.Locale;

/**
 * What has happened to a record, in the past tense. Each aggregate lists its facts in an enum, such as
 * {@code SUBSCRIPTION_PAID}; the line in the history, the event's type and its contract follow from it.
 *
 * @param <A> the aggregate
 */
public interface Fact<A> {

    /** The constant's name. */
    String name();

    /** What kind of record it has happened to. */
    AggregateType<A> about();

    /** The fact as histories and events write it: {@code subscription-paid}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of the event that carries it, such as {@code concordat.membership.subscription-paid.v1}. */
    default String eventType(String service) {
        return "concordat.%s.%s.v1".formatted(service, wireName());
    }
}
