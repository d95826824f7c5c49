package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.time.FinancialYear;

/** A published card of what each class of organisation pays, as membership sends it. */
public record RateCard(@NotNull String name, @NotNull FinancialYear financialYear) {}
