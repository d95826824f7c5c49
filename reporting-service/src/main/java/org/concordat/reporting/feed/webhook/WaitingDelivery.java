package org.concordat.reporting.feed.webhook;

/**
 * The first delivery that waits of a subject.
 *
 * @param message {@code null} when the state after its event is not known
 * @param failed how many attempts have failed
 */
public record WaitingDelivery(DeliveryId id, int failed, Message message) {}
