package org.concordat.membership.income.yearonyear;

import org.concordat.platform.money.Money;

/**
 * What the subscriptions of a year bring in as at a day.
 *
 * @param organisations that the year's rate card has a class for
 * @param members subscriptions that were in force on the day
 * @param expected rate × organisations: what the card would bring if all of them subscribed for the whole year
 * @param agreed asked of the members
 * @param invoiced demanded by the day, less what was credited by then
 * @param received paid by the day, up to what was invoiced
 * @param outstanding invoiced to members and not paid by the day
 */
public record YearlyFigures(
        long organisations,
        long members,
        Money expected,
        Money agreed,
        Money invoiced,
        Money received,
        Money outstanding) {

    public static final YearlyFigures NONE =
            new YearlyFigures(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** What changed since the figures of another year; negative for less. */
    YearlyFigures since(YearlyFigures before) {
        return new YearlyFigures(
                organisations - before.organisations,
                members - before.members,
                expected.minus(before.expected),
                agreed.minus(before.agreed),
                invoiced.minus(before.invoiced),
                received.minus(before.received),
                outstanding.minus(before.outstanding));
    }
}
