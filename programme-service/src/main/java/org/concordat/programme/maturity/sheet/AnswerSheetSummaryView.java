package org.concordat.programme.maturity.sheet;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet in a list. */
@Schema(name = "AnswerSheetItem", description = "A sheet in a list; read it by its id for its answers")
public record AnswerSheetSummaryView(
        UUID id,
        UUID round,
        UUID organisation,
        @Size(max = 50) @Schema(nullable = true) String role,
        AnswerSheetStatus status,

        @Schema(nullable = true, description = "Null while it is a draft")
        LocalDate submittedOn,

        @Schema(description = "Grows with each change") long version) {}
