package org.concordat.reporting.reconciliation;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Money that came into funds. */
@Singleton
public class ReceiptFacts extends DatedFacts<ReceiptFacts.Receipt, ReceiptFacts.Receipt> {

    /** Money that came into a fund. */
    public record Receipt(
            String sourceKind,
            FinancialYear financialYear,
            String programme,
            @NotNull Money amount,
            @NotNull Boolean reversed) {}

    ReceiptFacts() {
        super("receipt", 1, "funding.receipts", Receipt.class, Receipt.class);
    }

    @Override
    public List<Receipt> of(Receipt told) {
        return List.of(told);
    }
}
