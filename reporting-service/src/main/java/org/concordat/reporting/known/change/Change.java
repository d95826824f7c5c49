package org.concordat.reporting.known.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that one of the services told, as a feed shows it. */
public record Change(
        @Schema(description = "Where it stands in the feed; grows, with gaps")
        long position,

        @Schema(description = "The event's id: the same however often it is shown")
        UUID event,

        @Schema(maxLength = 200, examples = "concordat.membership.subscription-paid.v1", description = "What happened")
        String type,

        @Schema(
                maxLength = 200,
                examples = "membership.subscriptions",
                description = "The kind of record it happened to")
        String topic,

        @Schema(description = "The record's id") UUID subject,

        @Schema(description = "The record's version after it")
        long version,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn,

        @Schema(description = "When it was recorded") Instant recordedAt,

        @Schema(implementation = Object.class, description = "The whole record after it, as its service shows it")
        Map<String, Object> state) {}
