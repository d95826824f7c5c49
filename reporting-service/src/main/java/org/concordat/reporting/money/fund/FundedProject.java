package org.concordat.reporting.money.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What programme tells of a project and its money.
 *
 * @param award the award that pays for it; {@code null} when none does
 * @param lastReport {@code null} before the first
 */
public record FundedProject(UUID award, @Valid LastReport lastReport, List<@Valid Spending> spent) {

    /** How it is rated, overall and by cost: GREEN, AMBER or RED. */
    public record LastReport(@NotNull String overall, String cost) {}

    /** What it has cost so far in one year, of one source. */
    public record Spending(
            @NotNull FinancialYear financialYear, @NotNull Money amount) {}

    public FundedProject {
        spent = spent == null ? List.of() : List.copyOf(spent);
    }
}
