package org.concordat.funding.fund.charge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.funding.fund.charge.ChargeTerms;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the accountable body charges for a year: a share of what came in, or an amount. */
public record SetChargeRate(
        @NotNull FinancialYear financialYear,

        @Schema(
                description = "Per cent of what came in for the year; leave it out when it is an amount",
                examples = "2.5")
        Percentage share,

        @Schema(description = "For the year, above zero; leave it out when it is a share")
        Money amount,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    ChargeTerms terms() {
        return new ChargeTerms(share, amount);
    }
}
