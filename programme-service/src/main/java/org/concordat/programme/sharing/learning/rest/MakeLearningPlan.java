package org.concordat.programme.sharing.learning.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.learning.LearningPlan;
import org.concordat.programme.sharing.learning.ThemeOfPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation needs to learn and could teach in a financial year. */
public record MakeLearningPlan(
        @NotNull UUID organisation,
        @NotNull FinancialYear financialYear,
        @NotEmpty @Size(max = LearningPlan.MOST_THEMES) List<@NotNull @Valid ThemeOfPlan> themes,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
