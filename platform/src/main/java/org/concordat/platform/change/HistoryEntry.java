package org.concordat.platform.change;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a record's history: who changed what, when and why. */
public record HistoryEntry(
        UUID id,

        @Schema(description = "The record's version after the change")
        long version,

        @Schema(maxLength = 100, examples = "subscription-paid")
        String action,

        @Schema(maxLength = 255, description = "Subject of the caller's token, or the event that caused it")
        String actor,

        Instant occurredAt,

        @Schema(description = "The day from which the change is true in the partnership's business")
        LocalDate effectiveOn,

        @Schema(maxLength = 2000, nullable = true) String reason,
        @Schema(maxLength = 32, nullable = true) String traceId,
        @Size(max = 200) List<FieldChange> changes) {

    /** One field, before and after. */
    public record FieldChange(
            @Schema(maxLength = 100) String field,

            @Schema(implementation = Object.class, nullable = true, description = "The value before, as JSON")
            JsonNode from,

            @Schema(implementation = Object.class, nullable = true, description = "The value after, as JSON")
            JsonNode to) {}
}
