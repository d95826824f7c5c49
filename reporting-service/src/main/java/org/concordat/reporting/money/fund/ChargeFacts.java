package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What the accountable body takes for its work. */
@Singleton
public class ChargeFacts extends DatedFacts<ChargeFacts.Posted, ChargeFacts.Charge> {

    /** A charge, as funding sends it. */
    public record Posted(
            @NotNull UUID fund,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            @NotNull Boolean reversed) {}

    /** A charge that stands. */
    public record Charge(UUID fund, FinancialYear financialYear, Money amount) {}

    ChargeFacts() {
        super("fund_charge", 1, "funding.charges", Posted.class, Charge.class);
    }

    @Override
    public List<Charge> of(Posted told) {
        return told.reversed() ? List.of() : List.of(new Charge(told.fund(), told.financialYear(), told.amount()));
    }
}
