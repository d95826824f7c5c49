package org.concordat.membership.subscription.bankstatement;

import java.time.LocalDate;
import org.concordat.platform.money.Money;

/**
 * One movement on the partnership's bank account.
 *
 * @param number where it stands in the file, counted from 1
 * @param amount what came in; negative for what went out
 * @param occurrence tells apart lines of a statement that say the same: 1 for the first of them
 */
public record StatementLine(
        int number, LocalDate date, String description, Money amount, String reference, int occurrence) {

    /** What was written on the way: the payer's reference, and what the bank made of it. */
    String text() {
        return reference + " " + description;
    }
}
