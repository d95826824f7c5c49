package org.concordat.programme.programme;

import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity costs and saves in one financial year. */
@Schema(description = "Saving = councils x cost alone - budget; derived")
public record ActivityYear(
        FinancialYear financialYear, Money budget, @Min(0) int councils, Money saving) {}
