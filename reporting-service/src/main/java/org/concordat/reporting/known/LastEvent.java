package org.concordat.reporting.known;

import java.time.Instant;
import java.util.UUID;

/** The latest event that was taken in. */
public record LastEvent(UUID id, Instant recordedAt) {}
