package org.concordat.reporting.report.published;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.concordat.reporting.known.change.TakenIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known when a version's figures were drawn up; what comes later never changes them. */
@Embeddable
@Schema(description = "What was known when the figures were drawn up")
public record FiguresMoment(
        @Schema(description = "When they were drawn up: what had been recorded by then counts")
        Instant knownAt,

        @Schema(description = "The last position of the change feed that had been taken in")
        long lastPosition,

        @Schema(nullable = true, description = "The latest event that counts; null where there is none")
        UUID lastEventId,

        @Schema(nullable = true, description = "When that event's change was recorded")
        Instant lastEventAt) {

    /** Of a section, which may ask for what had been recorded by an earlier instant. */
    TakenIn takenInFor(Section section) {
        return new TakenIn(lastPosition, section.knownAt() == null ? knownAt : section.knownAt());
    }
}
