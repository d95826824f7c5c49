package org.concordat.reporting.indicator.scale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale as its history shows it. */
public record ScaleState(
        UUID id,
        @Size(max = 50) @Schema(examples = "STARS") String code,
        @JsonUnwrapped ScaleDetails details) {

    static ScaleState of(Scale scale) {
        return new ScaleState(scale.id(), scale.code(), scale.details());
    }
}
