package org.concordat.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Moves money between the accounts of a fund and says what they hold. Nothing is ever rewritten: a mistake is reversed. */
@ApplicationScoped
public class Ledger {

    private final Books books;
    private final Clock clock;

    Ledger(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** In the transaction of the business that it is about, so that both stand or fall together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry post(Posting posting) {
        Entry entry = Entry.following(books.hold(posting.fund()), posting, clock.instant());
        books.append(entry);
        return entry;
    }

    /**
     * The same for money that may have gone elsewhere meanwhile.
     *
     * @return false when the account does not hold enough of it, and nothing was posted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean postWhenCovered(Posting posting) {
        books.hold(posting.fund());
        if (books.balances(posting.fund()).of(posting.from()).compareTo(posting.amount()) < 0) {
            return false;
        }
        post(posting);
        return true;
    }

    /** As they were posted. */
    public Page<Entry> entries(UUID fund, PageRequest page) {
        return books.list(fund, page);
    }

    /** @param asAt the day at whose end; {@code null} for all that was ever posted */
    public Balances balances(UUID fund, LocalDate asAt) {
        return asAt == null ? books.balances(fund) : books.balancesAsAt(fund, asAt, Long.MAX_VALUE);
    }
}
