package org.concordat.reporting.indicator.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule between two fields: the one is at most the other. It holds where both have a value. */
@Embeddable
@Schema(description = "A rule between two fields: the one is at most the other")
public record FieldRule(
        @NotNull @Size(max = 50) @Schema(examples = "VISITS_BY_CHILDREN", description = "Code of its indicator")
        String lesser,

        @NotNull @Size(max = 50) @Schema(examples = "VISITS", description = "Code of its indicator, of the same kind")
        String greater) {}
