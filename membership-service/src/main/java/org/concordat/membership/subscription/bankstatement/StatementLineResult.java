package org.concordat.membership.subscription.bankstatement;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a line of a statement.
 *
 * @param invoice the number of the invoice it paid
 * @param problem why it did not become a payment
 */
public record StatementLineResult(
        int line, Outcome outcome, Money amount, String invoice, UUID subscription, UUID payment, String problem) {

    /** What can become of a line. */
    @Schema(name = "BankStatementOutcome")
    public enum Outcome {
        /** It is a payment now. */
        IMPORTED,
        /** It became a payment by an earlier import. */
        ALREADY_IMPORTED,
        /** It names no invoice of ours, or several: a clerk has to look. */
        UNMATCHED,
        /** Money that went out is no payment of a member. */
        SKIPPED,
        /** It cannot be read, or its invoice takes no payment. */
        REFUSED
    }

    static StatementLineResult refused(int line, Money amount, String problem) {
        return new StatementLineResult(line, Outcome.REFUSED, amount, null, null, null, problem);
    }

    static StatementLineResult unmatched(int number, StatementLine line, String problem) {
        return new StatementLineResult(number, Outcome.UNMATCHED, line.amount(), null, null, null, problem);
    }
}
