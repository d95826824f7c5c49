package org.concordat.membership.income.summary;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What subscriptions bring in, from the demand to the money: either net, or the VAT on it, or both together. */
public record IncomeSums(
        @Schema(description = "Asked of all that are invited or in force")
        Money expected,

        @Schema(description = "Asked of those in force") Money agreed,

        @Schema(description = "Demanded of those that are invited or in force, less what was credited")
        Money invoiced,

        @Schema(description = "Paid, up to the invoice; also by members that have left since")
        Money received,

        @Schema(description = "Invoiced and not yet paid; what lapsed members owe is shown by the aged debt")
        Money outstanding) {

    public static final IncomeSums NONE = new IncomeSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    IncomeSums plus(IncomeSums other) {
        return new IncomeSums(
                expected.plus(other.expected),
                agreed.plus(other.agreed),
                invoiced.plus(other.invoiced),
                received.plus(other.received),
                outstanding.plus(other.outstanding));
    }

    IncomeSums minus(IncomeSums other) {
        return new IncomeSums(
                expected.minus(other.expected),
                agreed.minus(other.agreed),
                invoiced.minus(other.invoiced),
                received.minus(other.received),
                outstanding.minus(other.outstanding));
    }
}
