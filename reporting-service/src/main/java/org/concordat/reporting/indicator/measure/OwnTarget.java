package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Targets may differ by organisation": reporting.md, Measure. */
@Schema(description = "What one organisation should reach where it is not what the others should")
public record OwnTarget(
        @NotNull UUID organisation,

        @NotBlank @Size(max = 50) @Schema(examples = "90", description = "The value that it should reach")
        String atLeast) {}
