package org.concordat.funding.receipt;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.SourceKind;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A receipt as its events and its history show it, and as a list reads it. */
public record ReceiptState(
        UUID id,
        UUID fund,
        UUID source,
        SourceKind sourceKind,
        FinancialYear financialYear,
        String programme,
        Money amount,
        LocalDate receivedOn,
        String reference,
        UUID organisation,
        UUID payment,
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
