package org.concordat.reporting.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.concordat.reporting.indicator.indicator.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was observed: a value, or why there is none. */
@Embeddable
@Schema(description = "What was observed: a value, or why there is none")
public record Observed(
        // a word of SQL
        @Column(name = "given_value")
        @Size(max = 50)
        @Schema(nullable = true, examples = "84.5", description = "As its indicator takes; null where it is missing")
        String value,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Why there is no value")
        Missing missing,

        @Schema(nullable = true, examples = "412", description = "Of how many it is a share")
        Integer base) {}
