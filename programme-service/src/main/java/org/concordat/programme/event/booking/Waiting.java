package org.concordat.programme.event.booking;

import java.util.UUID;

/** A booking that waits, and for how many places. */
public record Waiting(UUID booking, int places) {}
