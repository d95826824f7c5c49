package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as its events and its history show it. */
public record MeasureState(
        UUID id,

        @Size(max = 50) @Schema(examples = "SIGNED_BY_MOST", description = "Unique, and stays")
        String code,

        @Schema(description = "What says how it stands") MeasureKind kind,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the indicator of its rule; null without a rule")
        String indicator,

        @JsonUnwrapped MeasureDetails details,

        @Size(max = Judgements.MOST) @Schema(description = "In the order in which they were recorded")
        List<Judgement> judgements) {

    static MeasureState of(Measure measure) {
        return new MeasureState(
                measure.id(),
                measure.code(),
                measure.kind(),
                measure.indicator(),
                measure.details(),
                measure.judgements().all());
    }
}
