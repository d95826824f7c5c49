package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication in a list. */
@Schema(name = "PublicationItem", description = "A publication in a list; read it by its id for its versions")
public record PublicationSummaryView(
        UUID id,
        @Size(max = 50) String code,
        PublicationKind kind,
        @Size(max = 200) String title,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Schema(nullable = true, description = "Number of the newest version whose publication has come; null for none")
        Integer publishedVersion) {}
