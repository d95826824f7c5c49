package org.concordat.membership.subscription.payment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credit as the other services see it. */
public record CreditState(
        UUID id,
        UUID organisation,

        @Schema(description = "The subscription that the money came in for")
        UUID subscription,

        @Schema(description = "The year of that subscription")
        FinancialYear financialYear,

        @JsonUnwrapped Payment.Details details,

        @Schema(description = "What pays invoices by now") Money moved,

        @Schema(description = "What was given back") Money refunded,

        @Schema(description = "What was neither moved nor given back")
        Money left) {

    public static CreditState of(Credit credit) {
        return new CreditState(
                credit.id(),
                credit.organisation(),
                credit.subscription(),
                credit.financialYear(),
                credit.details(),
                credit.moved(),
                credit.refunded(),
                credit.left());
    }
}
