package org.concordat.membership.income.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What subscriptions bring in. VAT is owed to the tax authority and is nobody's income, so that it stands beside it. */
public record IncomeFigures(
        @Schema(description = "Subscriptions in force: agreed, invoiced, paid in part or in full")
        long members,

        @JsonUnwrapped IncomeSums net,
        @Schema(description = "The VAT on each of them") IncomeSums vat,
        @Schema(description = "Each of them with its VAT") IncomeSums gross,

        @Schema(description = "Paid beyond the invoice, VAT included")
        Money credit) {

    private static final IncomeFigures NONE = IncomeFigures.of(0, IncomeSums.NONE, IncomeSums.NONE, Money.ZERO);

    public static IncomeFigures of(long members, IncomeSums net, IncomeSums vat, Money credit) {
        return new IncomeFigures(members, net, vat, net.plus(vat), credit);
    }

    static IncomeFigures sum(Collection<IncomeFigures> parts) {
        return parts.stream().reduce(NONE, IncomeFigures::plus);
    }

    private IncomeFigures plus(IncomeFigures other) {
        return of(members + other.members, net.plus(other.net), vat.plus(other.vat), credit.plus(other.credit));
    }
}
