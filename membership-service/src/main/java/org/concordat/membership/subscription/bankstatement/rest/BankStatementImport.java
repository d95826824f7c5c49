package org.concordat.membership.subscription.bankstatement.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.membership.subscription.bankstatement.StatementImporting;
import org.concordat.membership.subscription.bankstatement.StatementLine;
import org.concordat.membership.subscription.bankstatement.StatementRow;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;

/** Imports the lines of a bank statement. */
@Singleton
public class BankStatementImport extends FileImport<BankStatementImport.File, StatementLine, BankStatementReport> {

    /** What was sent. */
    public record File(String body) {}

    private final StatementImporting importing;
    private final ImportReader reader;

    BankStatementImport(StatementImporting importing, ImportReader reader) {
        super("bank-statement-import", File.class);
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    protected List<ImportLine<StatementLine>> lines(File file) {
        return reader.readCsvOfOthers(file.body(), StatementRow.class);
    }

    @Override
    protected BankStatementReport importAll(
            List<ImportLine<StatementLine>> lines, File file, String by, Runnable afterEach) {
        return BankStatementReport.of(importing.importAll(lines, afterEach));
    }
}
