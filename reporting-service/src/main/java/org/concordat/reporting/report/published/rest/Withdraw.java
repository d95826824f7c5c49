package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a version is withdrawn; everybody reads it. */
@Schema(name = "WithdrawPublication")
public record Withdraw(
        @NotBlank @Size(max = 2000) @Schema(examples = "The visits of two programmes were counted twice.")
        String why,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
