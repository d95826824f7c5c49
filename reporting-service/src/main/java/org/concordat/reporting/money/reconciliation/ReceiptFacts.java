package org.concordat.reporting.money.reconciliation;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Money that came into funds. */
@Singleton
public class ReceiptFacts extends DatedFacts<ReceiptFacts.Receipt, ReceiptFacts.Receipt> {

    /**
     * Money that came into a fund.
     *
     * @param payment the payment of a subscription that it is credited for; {@code null} for any other money
     */
    public record Receipt(
            UUID fund,
            UUID source,
            UUID payment,
            String sourceKind,
            FinancialYear financialYear,
            String programme,
            @NotNull Money amount,
            @NotNull Boolean reversed) {}

    ReceiptFacts() {
        super("receipt", 2, "funding.receipts", Receipt.class, Receipt.class);
    }

    @Override
    public List<Receipt> of(Receipt told) {
        return List.of(told);
    }
}
