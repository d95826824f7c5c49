package org.concordat.membership.subscription.bankstatement;

import static org.concordat.membership.subscription.bankstatement.PossibleDuplicateFact.DUPLICATE_CONFIRMED;
import static org.concordat.membership.subscription.bankstatement.PossibleDuplicateFact.DUPLICATE_RULED_OUT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate.Verdict;
import org.concordat.membership.subscription.payment.BookingDays;
import org.concordat.membership.subscription.payment.Receiving;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Records what a person decides on a line that looks like a payment on the books: either it is that payment, and nothing
 * is booked, or it is another one, which is then recorded. A payment is the counterpart of one line at most.
 */
@ApplicationScoped
public class DuplicateDeciding {

    private final PossibleDuplicates duplicates;
    private final ImportedLines imported;
    private final Receiving receiving;
    private final Changes changes;

    DuplicateDeciding(PossibleDuplicates duplicates, ImportedLines imported, Receiving receiving, Changes changes) {
        this.duplicates = duplicates;
        this.imported = imported;
        this.receiving = receiving;
        this.changes = changes;
    }

    @Transactional
    public PossibleDuplicateView decide(UUID id, Verdict verdict, String reason) {
        imported.lock();
        return new PossibleDuplicateView(changes.of(duplicates, id)
                .effective(new EffectiveDate(null, reason))
                .record(
                        verdict == Verdict.DUPLICATE ? DUPLICATE_CONFIRMED : DUPLICATE_RULED_OUT,
                        line -> line.decide(verdict, carriedOut(line, verdict))));
    }

    private Imported carriedOut(PossibleDuplicate line, Verdict verdict) {
        line.requireWaiting();
        Imported is = verdict == Verdict.DUPLICATE ? counterpartOf(line) : recorded(line);
        imported.add(line.fingerprint(), is);
        return is;
    }

    private Imported counterpartOf(PossibleDuplicate line) {
        if (!imported.isImported(line.resembled())) {
            return line.resembled();
        }
        Payment.Details details = line.suspicion().details();
        return imported.recordedOtherwise(
                        line.suspicion().subscription(), details.amount(), BookingDays.around(details.receivedOn()))
                .orElseThrow(
                        () -> Refusal.conflict(
                                "counterpart-taken",
                                "The payment that it looks like is another line's already. Decide that this one is a payment."));
    }

    private Imported recorded(PossibleDuplicate line) {
        Payment.Details details = line.suspicion().details();
        return Imported.of(
                line.suspicion().subscription(),
                receiving.receive(
                        line.suspicion().subscription(),
                        details,
                        new EffectiveDate(details.receivedOn(), BankStatementImport.WHY)));
    }

    public PossibleDuplicateView get(UUID id) {
        return new PossibleDuplicateView(
                duplicates.byId(id).orElseThrow(() -> Refusal.notFound("possible duplicate", id)));
    }

    public Page<PossibleDuplicateView> list(PossibleDuplicateFilter filter, PageRequest request) {
        return duplicates.page(filter, request).map(PossibleDuplicateView::new);
    }
}
