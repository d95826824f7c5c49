package org.concordat.reporting.indicator.comparison;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison group in a list. */
@Schema(name = "ComparisonGroupItem", description = "A comparison group in a list; read it by its id for its members")
public record ComparisonGroupSummaryView(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String name,
        @Schema(description = "Grows with each change") long version) {}
