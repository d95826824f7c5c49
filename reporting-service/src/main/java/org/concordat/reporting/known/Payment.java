package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * Money that came in for a subscription, or was given back of it, as membership sends it.
 *
 * @param amount VAT included
 * @param net what of it is the partnership's; {@code null} in events of earlier times, which count as a whole
 * @param refundedOn {@code null} for money that came in
 */
public record Payment(
        @NotNull UUID subscription,
        @NotNull FinancialYear financialYear,
        @NotNull Money amount,
        Money net,
        LocalDate refundedOn) {

    public Payment {
        net = net == null ? amount : net;
    }

    /** What it adds to the partnership's income. */
    public Money received() {
        return refundedOn == null ? net : net.negated();
    }
}
