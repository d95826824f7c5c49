package org.concordat.funding.receipt.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.receipt.Payment;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription payment for which no fund is marked yet. */
@Schema(name = "WaitingPayment")
public record WaitingPaymentView(
        @Schema(description = "The payment's id in membership")
        UUID payment,

        UUID organisation,
        FinancialYear financialYear,
        Money amount,
        LocalDate receivedOn,
        @Schema(maxLength = 200, nullable = true) String reference) {

    static WaitingPaymentView of(Payment payment) {
        return new WaitingPaymentView(
                payment.id(),
                payment.organisation(),
                payment.financialYear(),
                payment.amount(),
                payment.receivedOn(),
                payment.reference());
    }
}
