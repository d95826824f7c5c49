package org.concordat.programme.programme;

import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** A plan speaks of amounts that a region can have; this also keeps every sum within what the books can hold. */
final class AmountPolicy {

    static final Money MOST_BUDGET = Money.pounds(1_000_000_000);
    static final Money MOST_COST_ALONE = Money.pounds(5_000_000);

    private AmountPolicy() {}

    static void requireBudget(Money amount, String pointer) {
        requireBetweenNothingAnd(MOST_BUDGET, amount, pointer);
    }

    static void requireCostAlone(Money amount, String pointer) {
        requireBetweenNothingAnd(MOST_COST_ALONE, amount, pointer);
    }

    /** What is recorded as spent, or as a correction of it. */
    static void requireActual(Money amount, String pointer) {
        if (amount.isZero()) {
            throw Refusal.rule(
                    "nothing-spent", pointer, "Nothing was spent, so there is nothing to record. Send another amount.");
        }
        requireBetweenNothingAnd(MOST_BUDGET, amount.isNegative() ? amount.negated() : amount, pointer);
    }

    /** What corrections leave of what was spent is not less than nothing. */
    static void requireSpent(Money before, Money after, String pointer) {
        if (after.isNegative()) {
            throw Refusal.rule(
                    "actuals-below-nothing",
                    pointer,
                    "Only %s was recorded for this source and year, so no more than that can be taken back."
                            .formatted(before));
        }
        requireBetweenNothingAnd(MOST_BUDGET, after, pointer);
    }

    private static void requireBetweenNothingAnd(Money most, Money amount, String pointer) {
        if (amount.isNegative() || amount.compareTo(most) > 0) {
            throw Refusal.rule(
                    "amount-out-of-bounds",
                    pointer,
                    "The amount is between £0.00 and %s; %s is not.".formatted(most, amount));
        }
    }
}
