package org.concordat.reporting.known.change;

import java.time.Instant;

/**
 * How much was known to somebody: what had been taken in up to a position of the feed, and of that what had been recorded by
 * an instant. So an event that was recorded in time and came late is told from one that was known.
 */
public record TakenIn(long position, Instant recordedBy) {}
