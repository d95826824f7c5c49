package org.concordat.membership.subscription.bankstatement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.membership.subscription.bankstatement.StatementImporting;
import org.concordat.platform.operation.OperationWork;

/** An import of a bank statement, at once or as an operation. */
@ApplicationScoped
public class BankStatementImport implements OperationWork<BankStatementImport.File> {

    /** What was sent. */
    public record File(String body) {}

    private final StatementImporting importing;

    BankStatementImport(StatementImporting importing) {
        this.importing = importing;
    }

    @Override
    public String kind() {
        return "bank-statement-import";
    }

    @Override
    public Class<File> inputType() {
        return File.class;
    }

    @Override
    public int parts(File file) {
        return importing.lines(file.body());
    }

    @Override
    public Object run(File file, String orderedBy, Progress progress) {
        return BankStatementReport.of(importing.take(file.body(), progress::partDone));
    }
}
