package org.concordat.membership.subscription.subscription.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refund as callers see it. */
public record RefundView(
        UUID id,
        Money amount,
        @Schema(description = "The day it went out") LocalDate refundedOn,
        Payment.Method method,
        @Schema(maxLength = 100, examples = "BACS 4712") String reference,
        @Schema(maxLength = 2000, description = "Why") String reason) {

    static RefundView of(Refund refund) {
        return new RefundView(
                refund.id(),
                refund.amount(),
                refund.refundedOn(),
                refund.method(),
                refund.reference(),
                refund.reason());
    }
}
