package org.concordat.reporting.indicator.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as its history shows it. */
public record TargetState(
        UUID id,

        @Size(max = 50) @Schema(examples = "CASHABLE_SAVINGS", description = "Code of the indicator")
        String indicator,

        @Schema(nullable = true, description = "Whose it is; null for all organisations together")
        UUID organisation,

        LocalDate firstDay,
        LocalDate lastDay,
        @JsonUnwrapped SaidBy saidBy,

        @Size(max = 50) @Schema(examples = "9000.00", description = "As the indicator takes it")
        String value,

        @Schema(nullable = true, description = "How it was split over organisations; null while it is not")
        Apportioned apportioned,

        @Schema(nullable = true, description = "Id of the target that it is a part of")
        UUID partOf) {

    static TargetState of(Target target) {
        TargetOf of = target.of();
        return new TargetState(
                target.id(),
                of.indicator(),
                of.organisation(),
                of.firstDay(),
                of.lastDay(),
                target.saidBy(),
                target.value(),
                target.apportioned(),
                target.partOf());
    }
}
