package org.concordat.membership.income.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the card of a year could bring, and what its subscriptions bring: either net, or the VAT on it, or both together. */
public record ForecastSums(
        @Schema(description = "Rate × organisations: what the card could bring if all of them subscribed")
        Money potential,

        @JsonUnwrapped IncomeSums income) {

    static final ForecastSums NONE = new ForecastSums(Money.ZERO, IncomeSums.NONE);

    ForecastSums plus(ForecastSums other) {
        return new ForecastSums(potential.plus(other.potential), income.plus(other.income));
    }

    ForecastSums minus(ForecastSums other) {
        return new ForecastSums(potential.minus(other.potential), income.minus(other.income));
    }
}
