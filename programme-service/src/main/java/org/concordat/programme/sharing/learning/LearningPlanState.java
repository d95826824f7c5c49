package org.concordat.programme.sharing.learning;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** A learning plan as its events, its history and all answers show it. */
public record LearningPlanState(
        UUID id,
        UUID organisation,
        FinancialYear financialYear,
        @Size(max = LearningPlan.MOST_THEMES) List<ThemeOfPlan> themes) {}
