package org.concordat.reporting.money.income;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of subscriptions brings in, from the demand to the money: either net, or the VAT on it, or both together. */
public record IncomeSums(
        @Schema(description = "Amounts of subscriptions in force or still invited")
        Money expected,

        @Schema(description = "Amounts of subscriptions in force")
        Money agreed,

        @Schema(description = "Amounts invoiced, less credit notes")
        Money invoiced,

        @Schema(description = "Paid, up to what was invoiced")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding) {

    IncomeSums plus(IncomeSums other) {
        return new IncomeSums(
                expected.plus(other.expected),
                agreed.plus(other.agreed),
                invoiced.plus(other.invoiced),
                received.plus(other.received),
                outstanding.plus(other.outstanding));
    }
}
