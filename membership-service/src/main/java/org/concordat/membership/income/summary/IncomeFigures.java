package org.concordat.membership.income.summary;

import java.util.Collection;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What subscriptions bring in. */
public record IncomeFigures(
        @Schema(description = "Subscriptions in force: agreed, invoiced, paid in part or in full")
        long members,

        @Schema(description = "Asked of all that are invited or in force")
        Money expected,

        @Schema(description = "Asked of those in force") Money agreed,

        @Schema(description = "Demanded of those that are invited or in force, less what was credited")
        Money invoiced,

        @Schema(description = "Paid, up to the invoice; also by members that have left since")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding,
        @Schema(description = "Paid beyond the invoice") Money credit) {

    private static final IncomeFigures NONE =
            new IncomeFigures(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static IncomeFigures sum(Collection<IncomeFigures> parts) {
        return parts.stream().reduce(NONE, IncomeFigures::plus);
    }

    private IncomeFigures plus(IncomeFigures other) {
        return new IncomeFigures(
                members + other.members,
                expected.plus(other.expected),
                agreed.plus(other.agreed),
                invoiced.plus(other.invoiced),
                received.plus(other.received),
                outstanding.plus(other.outstanding),
                credit.plus(other.credit));
    }
}
