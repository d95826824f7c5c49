package org.concordat.funding.decision.policy;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;

/**
 * What decides which body an application is for: its own amount and those that are added to it.
 *
 * @param own the larger of what is asked and recommended
 * @param others applications for the same purpose, each with what it counts for
 */
public record AddedUp(Money own, List<Part> others) {

    /** Another application for the same purpose. */
    public record Part(UUID application, Money amount) {}

    public Money total() {
        return own.plus(Money.total(others, Part::amount));
    }

    /** Whether others are added, which is flagged wherever the application is decided. */
    public boolean isFlagged() {
        return !others.isEmpty();
    }
}
