package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A pot of money and what is expected to flow into it, as funding sends it. */
public record Fund(@NotNull String code, List<@Valid Income> sources) {

    /** What one source is expected to bring in one financial year, perhaps earmarked for a programme. */
    public record Income(
            @NotNull String kind,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            String programme) {

        public boolean isGrantOf(FinancialYear year) {
            return kind.equals("GRANT") && financialYear.equals(year);
        }
    }

    public Fund {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
