package org.concordat.membership.subscription.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** A refund as the other services see it. */
public record RefundState(
        UUID id,
        UUID subscription,
        UUID organisation,
        FinancialYear financialYear,
        @JsonUnwrapped Refund.Details details) {

    static RefundState of(Refund refund) {
        return new RefundState(
                refund.id(), refund.subscription(), refund.organisation(), refund.financialYear(), refund.details());
    }
}
