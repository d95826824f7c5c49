package org.concordat.reporting.money.income;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Money of organisations that no invoice has taken. */
@Singleton
public class CreditFacts extends DatedFacts<CreditFacts.Credit, CreditFacts.CreditHeld> {

    /**
     * Such money of one organisation. It is nobody's income; once it is moved to an invoice, that subscription says that it is
     * paid.
     *
     * @param left what was neither moved to an invoice nor given back
     */
    public record Credit(
            @NotNull FinancialYear financialYear, @NotNull Money left) {}

    /** What of it the partnership holds. */
    public record CreditHeld(FinancialYear financialYear, Money held) {}

    CreditFacts() {
        super("credit", 1, "membership.credits", Credit.class, CreditHeld.class);
    }

    @Override
    public List<CreditHeld> of(Credit told) {
        return List.of(new CreditHeld(told.financialYear(), told.left()));
    }
}
