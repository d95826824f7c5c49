package org.concordat.programme.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity may cost in one financial year. */
@Embeddable
@Schema(description = "What an activity may cost in one financial year")
public record AnnualBudget(
        @NotNull FinancialYear financialYear, @NotNull Money amount) {}
