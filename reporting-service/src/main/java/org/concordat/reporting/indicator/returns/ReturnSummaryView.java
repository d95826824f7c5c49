package org.concordat.reporting.indicator.returns;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return in a list. */
@Schema(name = "ReturnItem", description = "A return in a list; read it by its id for its values")
public record ReturnSummaryView(
        UUID id,
        UUID period,
        UUID organisation,
        ReturnStatus status,

        @Schema(nullable = true, description = "When it was submitted for the first time; null before")
        LocalDate submittedOn,

        @Schema(description = "Grows with each change") long version) {}
