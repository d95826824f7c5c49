package org.concordat.membership.income.summary;

import java.util.Collection;
import org.concordat.platform.money.Money;

/**
 * What subscriptions bring in.
 *
 * @param members subscriptions in force: agreed, invoiced, paid in part or in full
 * @param expected asked of all that are invited or in force
 * @param agreed asked of those in force
 * @param invoiced demanded of those that are invited or in force, less what was credited
 * @param received paid, up to the invoice; also by members that have left since
 * @param outstanding invoiced and not yet paid
 * @param credit paid beyond the invoice
 */
public record IncomeFigures(
        long members, Money expected, Money agreed, Money invoiced, Money received, Money outstanding, Money credit) {

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
