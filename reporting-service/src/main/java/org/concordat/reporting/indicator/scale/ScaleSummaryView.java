package org.concordat.reporting.indicator.scale;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale in a list. */
@Schema(name = "ScaleItem", description = "A scale in a list; read it by its id for its levels")
public record ScaleSummaryView(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String name,
        @Schema(description = "Grows with each change") long version) {}
