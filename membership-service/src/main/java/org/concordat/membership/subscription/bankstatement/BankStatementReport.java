package org.concordat.membership.subscription.bankstatement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of a bank statement. */
public record BankStatementReport(
        @Schema(description = "This import; lines that wait for a decision are listed and decided by it")
        UUID statement,

        @Schema(description = "Lines that are payments now, or are kept as credit")
        long imported,

        @Schema(description = "Lines that were payments already")
        long alreadyImported,

        @Schema(description = "Lines that wait for a decision, because they look like payments on the books")
        long possibleDuplicates,

        @Schema(description = "Lines that name no invoice, or several")
        long unmatched,

        @Schema(description = "Lines of money that went out")
        long skipped,

        @Schema(description = "Lines that cannot be read, or that say what cannot be")
        long refused,

        @Schema(description = "What was imported by this request")
        Money total,

        @Size(max = 20_000) List<Line> lines) {

    /** What can become of a line. */
    @Schema(name = "BankStatementOutcome")
    public enum Outcome {
        /** It is a payment now, or is kept as credit because its subscription has no invoice to pay. */
        IMPORTED,
        /** It became a payment by an earlier import. */
        ALREADY_IMPORTED,
        /** It looks like a payment recorded by hand or by an import of old books, and waits for a person's decision. */
        POSSIBLE_DUPLICATE,
        /** It names no invoice of ours, or several: a clerk has to look. */
        UNMATCHED,
        /** Money that went out is no payment of a member. */
        SKIPPED,
        /** It cannot be read, or says what cannot be. */
        REFUSED
    }

    /** What became of one line. */
    @Schema(name = "BankStatementLine")
    public record Line(
            @Schema(description = "Where it stands, counted from 1, the header included")
            int line,

            Outcome outcome,

            @Schema(nullable = true, description = "Null when it cannot be read")
            Money amount,

            @Size(max = 20) @Schema(nullable = true, examples = "2008-09/0012", description = "The invoice it paid")
            String invoice,

            @Schema(nullable = true, description = "Whose subscription it paid")
            UUID subscription,

            @Schema(nullable = true, description = "The payment it became")
            UUID payment,

            @Schema(nullable = true, description = "The credit that it is kept as")
            UUID credit,

            @Schema(nullable = true, description = "Under which it waits for a decision")
            UUID possibleDuplicate,

            @Size(max = 2000) @Schema(nullable = true, description = "Why it is no payment, and what to do")
            String problem) {

        static Line unpaid(int number, Outcome outcome, StatementLine line, String problem) {
            return new Line(number, outcome, line.amount(), null, null, null, null, null, problem);
        }

        /** @param amount {@code null} when the line cannot be read */
        static Line refused(int number, Money amount, String problem) {
            return new Line(number, Outcome.REFUSED, amount, null, null, null, null, null, problem);
        }
    }

    static BankStatementReport of(UUID statement, List<Line> lines) {
        return new BankStatementReport(
                statement,
                count(lines, Outcome.IMPORTED),
                count(lines, Outcome.ALREADY_IMPORTED),
                count(lines, Outcome.POSSIBLE_DUPLICATE),
                count(lines, Outcome.UNMATCHED),
                count(lines, Outcome.SKIPPED),
                count(lines, Outcome.REFUSED),
                lines.stream()
                        .filter(line -> line.outcome() == Outcome.IMPORTED)
                        .map(Line::amount)
                        .collect(Money.sum()),
                lines);
    }

    private static long count(List<Line> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
