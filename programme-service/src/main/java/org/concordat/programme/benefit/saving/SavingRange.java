package org.concordat.programme.benefit.saving;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is saved, as carefully and as hopefully as one may say. */
@Embeddable
@Schema(description = "How much is saved: low <= expected <= high. Ranges add up column by column")
public record SavingRange(Money low, Money expected, Money high) {

    /** Nobody saves less than nothing, and what is expected lies between the two others. */
    void requireInOrder(String pointer) {
        if (low.isNegative() || low.compareTo(expected) > 0 || expected.compareTo(high) > 0) {
            throw Refusal.rule(
                    "range-not-in-order",
                    pointer,
                    "Of £0.00, low, expected and high none may be above the next. Check %s, %s and %s."
                            .formatted(low, expected, high));
        }
    }
}
