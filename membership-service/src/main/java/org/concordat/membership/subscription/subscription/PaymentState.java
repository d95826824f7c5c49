package org.concordat.membership.subscription.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** A payment as the other services see it. */
public record PaymentState(
        UUID id,
        UUID subscription,
        UUID organisation,
        FinancialYear financialYear,
        @JsonUnwrapped Payment.Details details) {

    static PaymentState of(Payment payment) {
        return new PaymentState(
                payment.id(),
                payment.subscription(),
                payment.organisation(),
                payment.financialYear(),
                payment.details());
    }
}
