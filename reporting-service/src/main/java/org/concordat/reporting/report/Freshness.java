package org.concordat.reporting.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As of which event a report is true, and how many are still to be handled. */
@Schema(description = "As of which event the report is true")
public record Freshness(
        @Schema(nullable = true, description = "The latest event handled; null before the first")
        UUID lastEventId,

        @Schema(nullable = true, description = "When that event's change was recorded")
        Instant lastEventAt,

        @Schema(
                nullable = true,
                description = "Events sent but not yet handled, counted twice a second; null while the broker is away")
        Long lagEvents,

        @Schema(
                description =
                        "Whether the day asked for is later than the latest event: then the report shows what is known"
                                + " to take effect by then")
        boolean ahead) {}
