package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Money that came into a fund, as funding sends it. */
public record Receipt(
        String sourceKind,
        FinancialYear financialYear,
        String programme,
        @NotNull Money amount,
        @NotNull Boolean reversed) {

    /** A grant that was received and not given back. */
    public boolean isGrantOf(FinancialYear year) {
        return "GRANT".equals(sourceKind) && year.equals(financialYear) && !reversed;
    }
}
