package org.concordat.programme.event.booking;

import java.util.UUID;
import org.concordat.programme.event.event.EventId;

/**
 * Which bookings are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose bookings the caller may see
 */
public record BookingFilter(EventId event, BookingStatus status, UUID organisation, UUID boundary) {}
