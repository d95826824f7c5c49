package org.concordat.membership.income.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the card of a year could bring, what is expected of its subscriptions, and what came of it by a day. */
@Schema(name = "IncomeForecastFigures")
public record YearlyFigures(
        @Schema(description = "Organisations that the year's rate card has a class for, active on its first day")
        long organisations,

        @Schema(description = "Subscriptions that were in force on the day")
        long members,

        @JsonUnwrapped ForecastSums net,
        @Schema(description = "The VAT on each of them") ForecastSums vat,
        @Schema(description = "Each of them with its VAT") ForecastSums gross) {

    public static final YearlyFigures NONE = YearlyFigures.of(0, 0, ForecastSums.NONE, ForecastSums.NONE);

    public static YearlyFigures of(long organisations, long members, ForecastSums net, ForecastSums vat) {
        return new YearlyFigures(organisations, members, net, vat, net.plus(vat));
    }

    /** What changed since the figures of another year; negative for less. */
    YearlyFigures since(YearlyFigures before) {
        return of(
                organisations - before.organisations,
                members - before.members,
                net.minus(before.net),
                vat.minus(before.vat));
    }
}
