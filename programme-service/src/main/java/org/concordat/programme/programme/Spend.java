package org.concordat.programme.programme;

import java.util.Collection;
import java.util.function.Function;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent of a budget, and what is expected to be. */
public record Spend(
        @AddedLater @Schema(description = "What was spent so far: the sum of the actuals")
        Money actual,

        @AddedLater @Schema(description = "The activities' budgets less what was spent; negative when more was spent")
        Money variance,

        @AddedLater
        @Schema(
                description =
                        "What will have been spent in the end: of each activity and source what its officer forecasts, without"
                                + " that its budget, and never less than was spent already")
        Money outturn) {

    /** @param forecast {@code null} when the officer expects what was budgeted */
    static Spend of(Money budget, Money actual, Money forecast) {
        Money expected = forecast == null ? budget : forecast;
        return new Spend(actual, budget.minus(actual), expected.max(actual));
    }

    static <T> Spend total(Collection<T> parts, Function<T, Spend> spend) {
        return parts.stream()
                .map(spend)
                .reduce(
                        new Spend(Money.ZERO, Money.ZERO, Money.ZERO),
                        (one, other) -> new Spend(
                                one.actual.plus(other.actual),
                                one.variance.plus(other.variance),
                                one.outturn.plus(other.outturn)));
    }
}
