package org.concordat.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Goes through the books entry by entry and finds the first link of a chain that is broken. */
@ApplicationScoped
public class Verification {

    private static final int BATCH = 1_000;

    private final Books books;

    Verification(Books books) {
        this.books = books;
    }

    /**
     * @param fund whose book
     * @param sequence the number at which the book is no longer as it was written
     * @param why in words
     */
    public record Break(UUID fund, long sequence, String why) {}

    /**
     * @param entries how many are intact, up to the break
     * @param firstBroken {@code null} when all is intact
     */
    public record Finding(long entries, Break firstBroken) {

        public boolean intact() {
            return firstBroken == null;
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
                    return new Finding(entries, finding.firstBroken());
                }
                last = fund;
            }
        }
        return new Finding(entries, null);
    }

    private Finding check(UUID fund) {
        Tip tip = Tip.EMPTY;
        Balances sum = Balances.ZERO;
        List<Entry> batch;
        while (!(batch = books.following(fund, tip.entries(), BATCH)).isEmpty()) {
            for (Entry entry : batch) {
                if (!entry.isIntactAfter(tip)) {
                    return broken(fund, tip, "An entry was changed, moved or removed after it was written.");
                }
                tip = entry.asTip();
                sum = sum.after(entry.posting());
            }
        }
        if (!tip.equals(books.tip(fund))) {
            return broken(fund, tip, "The book does not end with its last entry.");
        }
        if (!sum.equals(books.balances(fund))) {
            return broken(fund, tip, "The balances are not the sum of the entries.");
        }
        return new Finding(tip.entries(), null);
    }

    private static Finding broken(UUID fund, Tip intact, String why) {
        return new Finding(intact.entries(), new Break(fund, intact.entries() + 1, why));
    }
}
