package org.concordat.programme.sharing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that was recorded does not hold. */
@Schema(name = "Withdrawal")
public record Withdraw(
        @Schema(nullable = true) LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}
