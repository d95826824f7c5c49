package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is sent.
 *
 * @param id of the event, the same in every attempt
 * @param occurredAt when its service recorded it
 * @param topic this and what follows {@code null} of a test
 * @param state the record after the event, as JSON
 */
public record Message(
        UUID id,
        String type,
        Instant occurredAt,
        UUID subject,
        String topic,
        Long version,
        LocalDate effectiveOn,
        String state) {}
