package org.concordat.membership.subscription.bankstatement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Line;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Outcome;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;

/**
 * Imports a bank statement: each line that names an invoice becomes a payment, and every line is accounted for. Importing
 * the same statement again, or one that overlaps it, imports nothing twice.
 */
@Singleton
public class BankStatementImport extends FileImport<BankStatementImport.File, StatementLine, BankStatementReport> {

    /** What was sent. */
    public record File(String body) {}

    private static final int LONGEST_REFERENCE = 100;
    private static final String IMPORTED_ELSEWHERE = "Somebody else imported the same just now. Import the line again.";

    private final ImportReader reader;
    private final ImportedLines imported;
    private final InvoiceMatching matching;
    private final Collecting collecting;

    BankStatementImport(ImportReader reader, ImportedLines imported, InvoiceMatching matching, Collecting collecting) {
        super("bank-statement-import", File.class);
        this.reader = reader;
        this.imported = imported;
        this.matching = matching;
        this.collecting = collecting;
    }

    @Override
    protected List<ImportLine<StatementLine>> lines(File file) {
        return ImportReader.requireNotTooMany(StatementLayout.read(reader.rows(file.body())));
    }

    @Override
    protected BankStatementReport importAll(
            List<ImportLine<StatementLine>> lines, File file, String by, Runnable afterEach) {
        var results = new ArrayList<Line>();
        for (ImportLine<StatementLine> line : StatementLine.counted(lines)) {
            results.add(resultOf(line));
            afterEach.run();
        }
        return BankStatementReport.of(results);
    }

    private Line resultOf(ImportLine<StatementLine> line) {
        if (line.content() == null) {
            return Line.refused(line.number(), null, line.problem());
        }
        try {
            return importLine(line.number(), line.content());
        } catch (RuntimeException failure) {
            return Line.refused(
                    line.number(), line.content().amount(), ImportLine.reasonOf(failure, IMPORTED_ELSEWHERE));
        }
    }

    /** In a transaction of its own, also when called from here, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Line importLine(int number, StatementLine line) {
        if (line.amount().isNegative()) {
            return Line.unpaid(number, Outcome.SKIPPED, line, "Money that went out.");
        }
        // the same statement may be sent twice at the same time
        imported.lock();
        String fingerprint = line.fingerprint();
        Optional<Imported> earlier = imported.find(fingerprint);
        if (earlier.isPresent()) {
            return paid(number, line, Outcome.ALREADY_IMPORTED, null, earlier.get());
        }
        InvoiceMatching.Match match = matching.match(line);
        if (!match.isFound()) {
            return Line.unpaid(number, Outcome.UNMATCHED, line, match.problem());
        }
        String invoice = match.invoice();
        Payment payment = collecting
                .pay(
                        match.subscription(),
                        new Payment.Details(
                                line.amount(), line.date(), Payment.Method.BANK_TRANSFER, reference(line, invoice)),
                        new EffectiveDate(line.date(), "Imported from a bank statement"))
                .payment();
        var now = new Imported(payment.subscription(), payment.id());
        imported.add(fingerprint, now);
        return paid(number, line, Outcome.IMPORTED, invoice, now);
    }

    private static Line paid(int number, StatementLine line, Outcome outcome, String invoice, Imported imported) {
        return new Line(number, outcome, line.amount(), invoice, imported.subscription(), imported.payment(), null);
    }

    /** Of what the payer wrote, as much as a payment keeps; what the bank added may name people. */
    private static String reference(StatementLine line, String invoice) {
        String reference = line.reference().isBlank() ? invoice : line.reference();
        return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
    }
}
