package org.concordat.reporting.known;

import java.time.Instant;
import java.util.UUID;

/** The latest event that was handled. */
public record LastEvent(UUID id, Instant recordedAt) {}
