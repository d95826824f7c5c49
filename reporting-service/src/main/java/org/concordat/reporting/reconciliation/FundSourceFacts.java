package org.concordat.reporting.reconciliation;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What the sources of funds are to bring. */
@Singleton
public class FundSourceFacts extends DatedFacts<FundSourceFacts.Fund, FundSourceFacts.Promised> {

    /** A pot of money and what is expected to flow into it, as funding sends it. */
    public record Fund(@NotNull String code, List<@Valid Promised> sources) {}

    /** What one source is expected to bring in one financial year, perhaps earmarked for a programme. */
    public record Promised(
            @NotNull String kind,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            String programme) {}

    FundSourceFacts() {
        super("fund_source", 1, "funding.funds", Fund.class, Promised.class);
    }

    @Override
    public List<Promised> of(Fund told) {
        return told.sources() == null ? List.of() : told.sources();
    }
}
