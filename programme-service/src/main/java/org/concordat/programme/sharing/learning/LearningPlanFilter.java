package org.concordat.programme.sharing.learning;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Which learning plans are asked for; {@code null} asks for all. */
public record LearningPlanFilter(UUID organisation, FinancialYear financialYear) {}
