package org.concordat.programme.event.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Which events are asked for; {@code null} asks for all.
 *
 * @param kind code of an event kind
 * @param from the first instant at which they start
 * @param before which they start
 */
public record EventFilter(UUID programme, String kind, EventStatus status, Instant from, Instant before) {}
