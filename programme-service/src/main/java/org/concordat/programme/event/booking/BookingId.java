package org.concordat.programme.event.booking;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a booking. */
public record BookingId(UUID value) implements Id {}
