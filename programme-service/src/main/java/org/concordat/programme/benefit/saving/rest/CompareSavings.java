package org.concordat.programme.benefit.saving.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided of a saving and another one. */
public record CompareSavings(
        @NotNull @Schema(description = "The saving that it is compared with")
        UUID other,

        @Schema(nullable = true) LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) String reason)
        implements DatedRequest {}
