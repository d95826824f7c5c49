package org.concordat.reporting.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison group as its history shows it. */
public record ComparisonGroupState(
        UUID id,

        @Size(max = 50) @Schema(examples = "DISTRICTS", description = "Unique, and stays")
        String code,

        @JsonUnwrapped ComparisonGroupDetails details) {

    static ComparisonGroupState of(ComparisonGroup group) {
        return new ComparisonGroupState(group.id(), group.code(), group.details());
    }
}
