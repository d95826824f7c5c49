package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * Money that came in for a subscription, or was given back of it, as membership sends it.
 *
 * @param refundedOn {@code null} for money that came in
 */
public record Payment(
        @NotNull UUID subscription,
        @NotNull FinancialYear financialYear,
        @NotNull Money amount,
        LocalDate refundedOn) {

    /** What it adds to the partnership's income. */
    public Money received() {
        return refundedOn == null ? amount : amount.negated();
    }
}
