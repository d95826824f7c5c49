package org.concordat.membership.subscription.bankstatement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/**
 * Takes in a bank statement: each line that names an invoice becomes a payment, and every line is accounted for. Importing
 * the same statement again, or one that overlaps it, imports nothing twice.
 */
@ApplicationScoped
public class StatementImporting {

    private final LineTaking lines;

    StatementImporting(LineTaking lines) {
        this.lines = lines;
    }

    /**
     * How many lines a statement has.
     *
     * @param statement CSV with a header
     */
    public int lines(String statement) {
        return StatementReader.read(statement).size();
    }

    /**
     * @param statement CSV with a header
     * @param afterEach told after each line
     */
    public List<LineResult> take(String statement, Runnable afterEach) {
        return StatementReader.read(statement).stream()
                .map(read -> {
                    LineResult result = take(read);
                    afterEach.run();
                    return result;
                })
                .toList();
    }

    private LineResult take(StatementReader.Read read) {
        if (read.line() == null) {
            return LineResult.refused(read.number(), null, read.problem());
        }
        try {
            return lines.take(read.line());
        } catch (Refusal refusal) {
            return LineResult.refused(read.number(), read.line().amount(), refusal.getMessage());
        }
    }
}
