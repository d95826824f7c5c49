package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One state of one record, as its owner sent it. */
public record KnownState(
        String topic,
        UUID aggregateId,
        long aggregateVersion,
        UUID eventId,
        String eventType,
        LocalDate effectiveOn,
        Instant recordedAt,
        String state) {}
