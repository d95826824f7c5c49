package org.concordat.membership.subscription.bankstatement.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.StatementLineResult;
import org.concordat.membership.subscription.bankstatement.StatementLineResult.Outcome;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of a bank statement. */
public record BankStatementReport(
        @Schema(description = "Lines that are payments now") long imported,

        @Schema(description = "Lines that were payments already")
        long alreadyImported,

        @Schema(description = "Lines that name no invoice, or several")
        long unmatched,

        @Schema(description = "Lines of money that went out")
        long skipped,

        @Schema(description = "Lines that cannot be read, or whose invoice takes no payment")
        long refused,

        @Schema(description = "What was imported by this request")
        Money total,

        @Size(max = 5000) List<Line> lines) {

    /** What became of one line. */
    @Schema(name = "BankStatementLine")
    public record Line(
            @Schema(description = "Where it stands, counted from 1, the header included")
            int line,

            Outcome outcome,

            @Schema(nullable = true, description = "Null when it cannot be read")
            Money amount,

            @Schema(nullable = true, maxLength = 20, examples = "2008-09/0012", description = "The invoice it paid")
            String invoice,

            @Schema(nullable = true, description = "Whose subscription it paid")
            UUID subscription,

            @Schema(nullable = true, description = "The payment it became")
            UUID payment,

            @Schema(nullable = true, maxLength = 2000, description = "Why it is no payment, and what to do")
            String problem) {

        static Line of(StatementLineResult result) {
            return new Line(
                    result.line(),
                    result.outcome(),
                    result.amount(),
                    result.invoice(),
                    result.subscription(),
                    result.payment(),
                    result.problem());
        }
    }

    static BankStatementReport of(List<StatementLineResult> results) {
        return new BankStatementReport(
                count(results, Outcome.IMPORTED),
                count(results, Outcome.ALREADY_IMPORTED),
                count(results, Outcome.UNMATCHED),
                count(results, Outcome.SKIPPED),
                count(results, Outcome.REFUSED),
                results.stream()
                        .filter(result -> result.outcome() == Outcome.IMPORTED)
                        .map(StatementLineResult::amount)
                        .collect(Money.sum()),
                results.stream().map(Line::of).toList());
    }

    private static long count(List<StatementLineResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
