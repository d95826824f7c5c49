package org.concordat.membership.subscription.subscription;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A refund as the other services see it. */
public record RefundState(
        UUID id,
        UUID subscription,
        UUID organisation,
        FinancialYear financialYear,
        Money amount,
        LocalDate refundedOn,
        Payment.Method method,
        @Size(max = 100) String reference) {

    static RefundState of(Refund refund) {
        return new RefundState(
                refund.id(),
                refund.subscription(),
                refund.organisation(),
                refund.financialYear(),
                refund.amount(),
                refund.refundedOn(),
                refund.method(),
                refund.reference());
    }
}
