package org.concordat.membership.subscription.bankstatement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Line;
import org.concordat.membership.subscription.bankstatement.BankStatementReport.Outcome;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.EffectiveDate;

/** Imports one line of a statement in a transaction of its own, so that a bad line never loses a good one. */
@ApplicationScoped
class StatementLineImporting {

    private static final int LONGEST_REFERENCE = 100;

    private final ImportedLines imported;
    private final Subscriptions subscriptions;
    private final Collecting collecting;

    StatementLineImporting(ImportedLines imported, Subscriptions subscriptions, Collecting collecting) {
        this.imported = imported;
        this.subscriptions = subscriptions;
        this.collecting = collecting;
    }

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
        Set<String> invoices = InvoiceReference.namedIn(line.text());
        if (invoices.size() != 1) {
            return Line.unpaid(
                    number,
                    Outcome.UNMATCHED,
                    line,
                    invoices.isEmpty()
                            ? "It names no invoice. Find out whose money it is and record it there."
                            : "It names several invoices: %s. Record what is for each.".formatted(invoices));
        }
        String invoice = invoices.iterator().next();
        Optional<Subscription> subscription = subscriptions.byInvoice(invoice);
        if (subscription.isEmpty()) {
            return Line.unpaid(
                    number,
                    Outcome.UNMATCHED,
                    line,
                    "There is no invoice %s. Find out whose money it is and record it there.".formatted(invoice));
        }
        Payment payment = collecting
                .pay(
                        subscription.get().id(),
                        new Payment.Details(line.amount(), line.date(), Payment.Method.BANK_TRANSFER, reference(line)),
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
    private static String reference(StatementLine line) {
        String reference = line.reference().isBlank()
                ? InvoiceReference.namedIn(line.text()).iterator().next()
                : line.reference();
        return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
    }
}
