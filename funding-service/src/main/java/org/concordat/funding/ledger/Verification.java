package org.concordat.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goes through the books entry by entry and finds the first link of a chain that is broken. */
@ApplicationScoped
public class Verification {

    private static final int BATCH = 5_000;

    private final Books books;

    Verification(Books books) {
        this.books = books;
    }

    /** Where a book is no longer as it was written. */
    @Schema(name = "LedgerBreak")
    public record Break(
            UUID fund,
            @Schema(description = "Number of the entry") long sequence,
            @Size(max = 200) String detail) {}

    /** Whether the books are as they were written. */
    @Schema(name = "LedgerVerification")
    public record Finding(
            @Schema(description = "True when every entry and every balance is as it was written")
            boolean intact,

            @Schema(description = "How many entries are intact, up to the first that is not")
            long entries,

            @Schema(nullable = true, description = "Absent when all is intact")
            Break firstBroken) {

        static Finding intact(long entries) {
            return new Finding(true, entries, null);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Finding verify(UUID fund) {
        books.holdView();
        return check(fund);
    }

    /** All books, one after the other, up to the first that is broken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Finding verifyAll() {
        books.holdView();
        long entries = 0;
        UUID last = null;
        List<UUID> funds;
        while (!(funds = books.fundsWithBook(last, BATCH)).isEmpty()) {
            for (UUID fund : funds) {
                Finding finding = check(fund);
                entries += finding.entries();
                if (!finding.intact()) {
                    return new Finding(false, entries, finding.firstBroken());
                }
                last = fund;
            }
        }
        return Finding.intact(entries);
    }

    private Finding check(UUID fund) {
        Tip tip = Tip.EMPTY;
        List<Entry> batch;
        while (!(batch = books.following(fund, tip.entries(), BATCH)).isEmpty()) {
            for (Entry entry : batch) {
                if (!entry.isIntactAfter(tip)) {
                    return broken(fund, tip, "An entry was changed, moved or removed after it was written.");
                }
                tip = entry.asTip();
            }
        }
        if (!tip.equals(books.tip(fund))) {
            return broken(fund, tip, "The book does not end with its last entry.");
        }
        if (!books.balancesAreTheSumOfTheEntries(fund)) {
            return broken(fund, tip, "The balances are not the sum of the entries.");
        }
        return Finding.intact(tip.entries());
    }

    private static Finding broken(UUID fund, Tip intact, String detail) {
        return new Finding(false, intact.entries(), new Break(fund, intact.entries() + 1, detail));
    }
}
