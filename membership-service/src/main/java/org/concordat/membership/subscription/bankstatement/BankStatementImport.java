package org.concordat.membership.subscription.bankstatement;

import static org.concordat.membership.subscription.bankstatement.PossibleDuplicateFact.POSSIBLE_DUPLICATE_HELD;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Line;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Outcome;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.payment.BookingDays;
import org.concordat.membership.subscription.payment.Receiving;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;

/**
 * Imports a bank statement: each line that names an invoice becomes a payment, or waits for a person's decision when it
 * looks like one recorded otherwise; every line is accounted for. Importing the same statement again, or one that overlaps
 * it, imports nothing twice.
 */
@Singleton
public class BankStatementImport extends FileImport<BankStatementImport.File, StatementLine, BankStatementReport> {

    /**
     * What was sent.
     *
     * @param statement names this import
     */
    public record File(UUID statement, String body) {}

    static final String WHY = "Imported from a bank statement";

    private static final int LONGEST_REFERENCE = 100;
    private static final String IMPORTED_ELSEWHERE = "Somebody else imported the same just now. Import the line again.";

    private final ImportReader reader;
    private final ImportedLines imported;
    private final InvoiceMatching matching;
    private final Receiving receiving;
    private final PossibleDuplicates duplicates;
    private final Changes changes;

    BankStatementImport(
            ImportReader reader,
            ImportedLines imported,
            InvoiceMatching matching,
            Receiving receiving,
            PossibleDuplicates duplicates,
            Changes changes) {
        super("bank-statement-import", File.class);
        this.reader = reader;
        this.imported = imported;
        this.matching = matching;
        this.receiving = receiving;
        this.duplicates = duplicates;
        this.changes = changes;
    }

    @Override
    protected List<ImportLine<StatementLine>> lines(File file) {
        return ImportReader.requireNotTooMany(StatementLayout.read(reader.rows(file.body())));
    }

    @Override
    protected BankStatementReport importAll(
            List<ImportLine<StatementLine>> lines, File file, String by, Progress progress) {
        var results = new ArrayList<Line>();
        for (ImportLine<StatementLine> line : StatementLine.counted(lines)) {
            results.add(resultOf(file.statement(), line));
            progress.partDone();
        }
        return BankStatementReport.of(file.statement(), results);
    }

    private Line resultOf(UUID statement, ImportLine<StatementLine> line) {
        if (line.content() == null) {
            return Line.refused(line.number(), null, line.problem());
        }
        try {
            return importLine(statement, line.number(), line.content());
        } catch (RuntimeException failure) {
            return Line.refused(
                    line.number(), line.content().amount(), ImportLine.reasonOf(failure, IMPORTED_ELSEWHERE));
        }
    }

    /** In a transaction of its own, also when called from here, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Line importLine(UUID statement, int number, StatementLine line) {
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
        Optional<PossibleDuplicate> held = duplicates.byFingerprint(fingerprint);
        if (held.isPresent()) {
            return waiting(number, line, held.get());
        }
        InvoiceMatching.Match match = matching.match(line);
        if (!match.isFound()) {
            return Line.unpaid(number, Outcome.UNMATCHED, line, match.problem());
        }
        return take(statement, number, line, match.invoice(), new SubscriptionId(match.subscription()));
    }

    private Line take(UUID statement, int number, StatementLine line, String invoice, SubscriptionId paid) {
        UUID subscription = paid.value();
        var details =
                new Payment.Details(line.amount(), line.date(), Payment.Method.BANK_TRANSFER, reference(line, invoice));
        Optional<Imported> resembled =
                imported.recordedOtherwise(subscription, line.amount(), BookingDays.around(line.date()));
        if (resembled.isPresent()) {
            var held = new PossibleDuplicate(statement, line.fingerprint(), invoice, details, resembled.get());
            changes.add(duplicates, held, POSSIBLE_DUPLICATE_HELD, EffectiveDate.of(line.date()));
            return waiting(number, line, held);
        }
        var now = Imported.of(
                subscription, receiving.receive(subscription, details, new EffectiveDate(line.date(), WHY)));
        imported.add(line.fingerprint(), now);
        return paid(number, line, Outcome.IMPORTED, invoice, now);
    }

    private static Line paid(int number, StatementLine line, Outcome outcome, String invoice, Imported imported) {
        return new Line(
                number,
                outcome,
                line.amount(),
                invoice,
                imported.subscription(),
                imported.payment(),
                imported.credit(),
                null,
                null);
    }

    private static Line waiting(int number, StatementLine line, PossibleDuplicate held) {
        return new Line(
                number,
                Outcome.POSSIBLE_DUPLICATE,
                line.amount(),
                held.suspicion().invoice(),
                held.suspicion().subscription(),
                held.resembled().payment(),
                held.resembled().credit(),
                held.id(),
                "It looks like a payment recorded otherwise. Decide whether it is the same.");
    }

    /** Of what the payer wrote, as much as a payment keeps; what the bank added may name people. */
    private static String reference(StatementLine line, String invoice) {
        String reference = line.reference().isBlank() ? invoice : line.reference();
        return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
    }
}
