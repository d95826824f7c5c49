package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** "What a year did not commit or pay moves on by a recorded decision, never by itself." */
@Singleton
public class CarryForwardFacts extends DatedFacts<CarryForwardFacts.Decided, CarryForwardFacts.CarryForward> {

    /** The decision, as funding sends it. */
    public record Decided(
            @NotNull UUID fund,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount) {}

    /** Money that goes out of one year into the next. */
    public record CarryForward(UUID fund, FinancialYear outOf, FinancialYear intoYear, Money amount) {}

    CarryForwardFacts() {
        super("carry_forward", 1, "funding.carry-forwards", Decided.class, CarryForward.class);
    }

    @Override
    public List<CarryForward> of(Decided told) {
        return List.of(new CarryForward(
                told.fund(), told.financialYear(), told.financialYear().next(), told.amount()));
    }
}
