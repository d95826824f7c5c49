package org.concordat.reporting.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.concordat.reporting.indicator.indicator.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an observation was before it was revised. */
@Embeddable
@Schema(description = "What an observation was before it was revised")
public record EarlierValue(
        // a word of SQL
        @Column(name = "given_value") @Size(max = 50) @Schema(nullable = true)
        String value,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Why there was no value")
        Missing missing,

        @Schema(nullable = true, description = "Of how many it was a share")
        Integer base,

        @Schema(description = "When it was recorded") Instant recordedAt) {

    static EarlierValue of(Observed observed, Instant recordedAt) {
        return new EarlierValue(observed.value(), observed.missing(), observed.base(), recordedAt);
    }
}
