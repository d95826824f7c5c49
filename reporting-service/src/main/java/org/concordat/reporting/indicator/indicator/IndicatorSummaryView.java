package org.concordat.reporting.indicator.indicator;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator in a list. */
@Schema(name = "IndicatorItem", description = "An indicator in a list; read it by its id for who reports it")
public record IndicatorSummaryView(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String name,
        IndicatorKind kind,
        IndicatorSource source,
        Better better,
        Frequency frequency,
        @Schema(description = "Grows with each change") long version) {}
