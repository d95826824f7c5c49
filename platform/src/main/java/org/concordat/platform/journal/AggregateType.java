package org.concordat.platform.journal;

/**
 * A kind of record that the service owns and sends events of.
 *
 * @param name singular, such as {@code subscription}
 * @param topic the Kafka topic its events go to, such as {@code membership.subscriptions}; {@code null} for records
 *     that are nobody else's business, whose changes are kept in the history only
 */
public record AggregateType(String name, String topic) {

    /** A record whose changes are kept but not sent. */
    public static AggregateType untold(String name) {
        return new AggregateType(name, null);
    }
}
