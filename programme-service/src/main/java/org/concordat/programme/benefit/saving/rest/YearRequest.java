package org.concordat.programme.benefit.saving.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.benefit.saving.SavingRange;
import org.concordat.programme.benefit.saving.SavingYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is claimed for one financial year. */
@Schema(description = "What is claimed for one financial year")
public record YearRequest(
        @NotNull FinancialYear financialYear,

        @Schema(nullable = true, description = "At least; what is expected when absent")
        Money low,

        @NotNull Money expected,

        @Schema(nullable = true, description = "At most; what is expected when absent")
        Money high) {

    SavingYear year() {
        return new SavingYear(
                financialYear,
                new SavingRange(
                        Objects.requireNonNullElse(low, expected),
                        expected,
                        Objects.requireNonNullElse(high, expected)),
                null);
    }
}
