package org.concordat.membership.subscription.subscription.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as callers see it. */
public record PaymentView(
        UUID id,
        Money amount,
        @Schema(description = "The day it came in") LocalDate receivedOn,
        Payment.Method method,

        @Schema(maxLength = 100, examples = "BACS 4711") String reference) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(), payment.amount(), payment.receivedOn(), payment.method(), payment.reference());
    }
}
