package org.concordat.membership.subscription.bankstatement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.problem.Refusal;

/**
 * Imports a bank statement: each line that names an invoice becomes a payment, and every line is accounted for. Importing
 * the same statement again, or one that overlaps it, imports nothing twice.
 */
@Singleton
public class BankStatementImport extends FileImport<BankStatementImport.File, StatementLine> {

    /** What was sent. */
    public record File(String body) {}

    private final StatementLineImporting importing;
    private final ImportReader reader;

    BankStatementImport(StatementLineImporting importing, ImportReader reader) {
        super("bank-statement-import", File.class);
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    protected List<ImportLine<StatementLine>> lines(File file) {
        return reader.readCsvOfOthers(file.body(), StatementRow.class);
    }

    @Override
    protected Object importAll(List<ImportLine<StatementLine>> lines, File file, String by, Runnable afterEach) {
        var results = new ArrayList<BankStatementReport.Line>();
        for (ImportLine<StatementLine> line : StatementLine.counted(lines)) {
            results.add(importLine(line));
            afterEach.run();
        }
        return BankStatementReport.of(results);
    }

    private BankStatementReport.Line importLine(ImportLine<StatementLine> line) {
        if (line.content() == null) {
            return BankStatementReport.Line.refused(line.number(), null, line.problem());
        }
        try {
            return importing.importLine(line.number(), line.content());
        } catch (Refusal refusal) {
            return BankStatementReport.Line.refused(
                    line.number(), line.content().amount(), refusal.getMessage());
        }
    }
}
