package org.concordat.membership.subscription.bankstatement;

import jakarta.enterprise.context.ApplicationScoped;
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

    public List<StatementLineResult> importAll(List<ImportLine<StatementLine>> statement) {
        return StatementLine.counted(statement).stream().map(this::importLine).toList();
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
