package org.concordat.membership.subscription.subscription;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A payment as the other services see it. */
public record PaymentState(
        UUID id,
        UUID subscription,
        UUID organisation,
        FinancialYear financialYear,
        Money amount,
        LocalDate receivedOn,
        Payment.Method method,
        @Size(max = 100) String reference) {

    static PaymentState of(Payment payment) {
        return new PaymentState(
                payment.id(),
                payment.subscription(),
                payment.organisation(),
                payment.financialYear(),
                payment.amount(),
                payment.receivedOn(),
                payment.method(),
                payment.reference());
    }
}
