package org.concordat.reporting.money.tieout;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What members paid for their subscriptions. What was given back is told beside it, and no payment. */
@Singleton
public class PaymentFacts extends DatedFacts<PaymentFacts.Moved, PaymentFacts.Payment> {

    /**
     * Money that came in or went out, as membership sends it.
     *
     * @param receivedOn {@code null} of money that went out
     * @param net {@code null} in events of earlier times, which knew no VAT
     */
    public record Moved(
            @NotNull UUID organisation,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            String receivedOn,
            Money net) {}

    /** @param amount without VAT */
    public record Payment(UUID organisation, FinancialYear financialYear, Money amount) {}

    PaymentFacts() {
        super("member_payment", 1, "membership.payments", Moved.class, Payment.class);
    }

    @Override
    public List<Payment> of(Moved told) {
        return told.receivedOn() == null
                ? List.of()
                : List.of(new Payment(
                        told.organisation(), told.financialYear(), told.net() == null ? told.amount() : told.net()));
    }
}
