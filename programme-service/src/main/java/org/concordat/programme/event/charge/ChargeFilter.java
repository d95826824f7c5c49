package org.concordat.programme.event.charge;

import java.time.Instant;
import java.util.UUID;

/**
 * Which charges are asked for; {@code null} asks for all.
 *
 * @param from the first instant at which the events start
 * @param before which they start
 * @param boundary the only organisation whose charges the caller may see
 */
public record ChargeFilter(Instant from, Instant before, UUID organisation, UUID boundary) {}
