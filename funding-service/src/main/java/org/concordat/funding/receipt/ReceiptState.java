package org.concordat.funding.receipt;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.SourceKind;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as its events, its history and all answers show it. */
@Schema(name = "Receipt")
public record ReceiptState(
        UUID id,
        UUID fund,

        @Schema(nullable = true, description = "null when a payment came for a year without a source of subscriptions")
        UUID source,

        SourceKind sourceKind,
        FinancialYear financialYear,

        @Size(max = 40) @Schema(nullable = true, description = "Code of the programme the money is earmarked for")
        String programme,

        Money amount,
        LocalDate receivedOn,
        @Size(max = 200) @Schema(nullable = true) String reference,

        @Schema(nullable = true, description = "Who paid, when it was a subscription")
        UUID organisation,

        @Schema(nullable = true, description = "The payment in membership that this credits")
        UUID payment,

        @Schema(description = "True once the receipt was taken back as a mistake")
        boolean reversed) {

    public static ReceiptState of(Receipt receipt) {
        return new ReceiptState(
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
                receipt.isReversed());
    }
}
