package org.concordat.funding.receipt.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.SourceKind;
import org.concordat.funding.receipt.ReceiptState;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came into a fund. */
@Schema(name = "Receipt")
public record ReceiptView(
        UUID id,
        UUID fund,

        @Schema(
                nullable = true,
                description = "Absent when a payment came for a year without a source of subscriptions")
        UUID source,

        SourceKind sourceKind,
        FinancialYear financialYear,

        @Schema(maxLength = 40, nullable = true, description = "Code of the programme the money is earmarked for")
        String programme,

        Money amount,
        LocalDate receivedOn,
        @Schema(maxLength = 200, nullable = true) String reference,

        @Schema(nullable = true, description = "Who paid, when it was a subscription")
        UUID organisation,

        @Schema(nullable = true, description = "The payment in membership that this credits")
        UUID payment,

        @Schema(description = "True once the receipt was taken back as a mistake")
        boolean reversed) {

    static ReceiptView of(ReceiptState receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.fund(),
                receipt.source(),
                receipt.sourceKind(),
                receipt.financialYear(),
                receipt.programme(),
                receipt.amount(),
                receipt.receivedOn(),
                receipt.reference(),
                receipt.organisation(),
                receipt.payment(),
                receipt.reversed());
    }
}
