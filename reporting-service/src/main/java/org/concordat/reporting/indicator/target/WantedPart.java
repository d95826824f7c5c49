package org.concordat.reporting.indicator.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a part of a target. */
@Schema(description = "Who takes a part of a target")
public record WantedPart(
        @NotNull UUID organisation,

        @Size(max = 50)
        @Schema(nullable = true, examples = "4500.00", description = "With BY_HAND alone, which needs it")
        String value) {}
