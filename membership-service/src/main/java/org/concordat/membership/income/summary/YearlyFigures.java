package org.concordat.membership.income.summary;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is expected of the subscriptions of a year, and what came of it by a day. */
@Schema(name = "IncomeForecastFigures")
public record YearlyFigures(
        @Schema(description = "Organisations that the year's rate card has a class for, active on its first day")
        long organisations,

        @Schema(description = "Subscriptions that were in force on the day")
        long members,

        @Schema(description = "Rate × organisations") Money expected,
        @Schema(description = "Asked of the members") Money agreed,

        @Schema(description = "Demanded of the members by the day, less what was credited")
        Money invoiced,

        @Schema(description = "Paid by the day, up to the invoice; also by members that have left since")
        Money received,

        @Schema(description = "Invoiced to members and not paid by the day")
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
