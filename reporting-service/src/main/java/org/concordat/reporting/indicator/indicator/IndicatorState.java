package org.concordat.reporting.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as its events and its history show it. */
public record IndicatorState(
        UUID id,

        @Size(max = 50) @Schema(examples = "LEISURE_VISITS", description = "Unique, and stays")
        String code,

        IndicatorKind kind,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the scale of LEVEL; null of other kinds")
        String scale,

        IndicatorSource source,

        @Schema(
                nullable = true,
                description = "How values of DERIVED follow from events; null when nothing derives them")
        Derivation derivation,

        @JsonUnwrapped IndicatorDetails details) {

    static IndicatorState of(Indicator indicator) {
        return new IndicatorState(
                indicator.id(),
                indicator.code(),
                indicator.kind(),
                indicator.scale(),
                indicator.source(),
                indicator.derivation(),
                indicator.details());
    }
}
