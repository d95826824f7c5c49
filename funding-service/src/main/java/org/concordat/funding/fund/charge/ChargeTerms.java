package org.concordat.funding.fund.charge;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "A fund may carry a charge of the accountable body: a share or an amount a year." One of the two, above zero. */
@Embeddable
public record ChargeTerms(
        @Schema(nullable = true, description = "Per cent of what came in for the year; null when it is an amount")
        Percentage share,

        @Schema(nullable = true, description = "What is charged for the year; null when it is a share")
        Money amount) {

    public ChargeTerms {
        boolean byShare = share != null && share.isPositive();
        boolean byAmount = amount != null && amount.isPositive();
        if (byShare == byAmount || (share == null) == (amount == null)) {
            throw Refusal.rule(
                    "share-or-amount",
                    "A charge is either a share of what came in or an amount a year, above zero. Send one of the two.");
        }
    }

    /** What the charge for the year comes to: of a share to the penny, half a penny upwards. */
    Money due(Money received) {
        return share == null ? amount : share.of(received.max(Money.ZERO));
    }
}
