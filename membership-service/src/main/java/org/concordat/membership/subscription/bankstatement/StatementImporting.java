package org.concordat.membership.subscription.bankstatement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.problem.Refusal;

/**
 * Imports a bank statement: each line that names an invoice becomes a payment, and every line is accounted for. Importing
 * the same statement again, or one that overlaps it, imports nothing twice.
 */
@ApplicationScoped
public class StatementImporting {

    private final StatementLineImporting lines;

    StatementImporting(StatementLineImporting lines) {
        this.lines = lines;
    }

    /** @param afterEach run after each line */
    public List<StatementLineResult> importAll(List<ImportLine<StatementLine>> statement, Runnable afterEach) {
        var results = new ArrayList<StatementLineResult>();
        for (ImportLine<StatementLine> line : StatementLine.counted(statement)) {
            results.add(importLine(line));
            afterEach.run();
        }
        return results;
    }

    private StatementLineResult importLine(ImportLine<StatementLine> line) {
        if (line.content() == null) {
            return StatementLineResult.refused(line.number(), null, line.problem());
        }
        try {
            return lines.importLine(line.number(), line.content());
        } catch (Refusal refusal) {
            return StatementLineResult.refused(line.number(), line.content().amount(), refusal.getMessage());
        }
    }
}
