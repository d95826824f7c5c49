package org.concordat.funding.openness.awardregister;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that benefits from an award, whoever receives it. */
public record RegisteredBeneficiary(
        @JsonUnwrapped RegisteredOrganisation organisation,

        @Size(max = 50)
        @Schema(
                nullable = true,
                description = "Its sub-region when the award was decided; null until membership tells it")
        String subRegion,

        @Schema(description = "Its share of the benefit, in per cent")
        Percentage share) {}
