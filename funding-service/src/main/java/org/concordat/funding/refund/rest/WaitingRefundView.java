package org.concordat.funding.refund.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.refund.Refund;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refund that is not in the books yet. */
@Schema(name = "WaitingRefund")
public record WaitingRefundView(
        @Schema(description = "The refund's id in membership")
        UUID refund,

        UUID organisation,
        FinancialYear financialYear,
        Money amount,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn,

        @Schema(maxLength = 200, nullable = true) String reference) {

    static WaitingRefundView of(Refund refund) {
        return new WaitingRefundView(
                refund.id(),
                refund.organisation(),
                refund.financialYear(),
                refund.amount(),
                refund.effectiveOn(),
                refund.reference());
    }
}
