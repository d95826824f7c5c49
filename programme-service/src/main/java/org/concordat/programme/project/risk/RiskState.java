package org.concordat.programme.project.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as its events and its history show it. */
public record RiskState(
        UUID id,
        UUID project,
        @JsonUnwrapped RiskDetails details,

        @Min(1) @Max(25) @Schema(description = "probability × impact")
        int score,

        RiskStatus status,
        LocalDate raisedOn) {}
