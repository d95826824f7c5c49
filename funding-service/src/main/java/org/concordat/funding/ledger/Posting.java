package org.concordat.funding.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * Money that is to move from one account of a fund to another.
 *
 * @param by who moves it: the subject of a token, or the event that caused it
 * @param organisation whose money it was, or who receives it; {@code null} when nobody in particular
 */
public record Posting(
        UUID fund,
        Account from,
        Account to,
        Money amount,
        LocalDate effectiveOn,
        String by,
        String reason,
        BusinessObject about,
        UUID organisation) {

    public Posting {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "amount-not-above-zero", "/amount", "Money moves in amounts above zero. Send 0.01 or more.");
        }
        if (from == to) {
            throw new IllegalArgumentException("Money moves between two accounts, not within " + from);
        }
    }
}
