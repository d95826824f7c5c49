package org.concordat.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
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
        Book book = books.hold(posting.fund());
        book.requireOpen(posting.effectiveOn());
        Entry entry = Entry.following(book.tip(), posting, clock.instant());
        books.append(entry);
        return entry;
    }

    /**
     * The same for money that may have gone elsewhere meanwhile.
     *
     * @return false when the account does not hold enough of it on that day or a later one, and nothing was posted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean postWhenCovered(Posting posting) {
        if (!covers(posting.fund(), posting.from(), posting.amount(), posting.effectiveOn())) {
            return false;
        }
        post(posting);
        return true;
    }

    /** Whether an account holds an amount on a day and on all later ones; stays so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean covers(UUID fund, Account account, Money amount, LocalDate day) {
        books.hold(fund);
        return books.leastFrom(fund, account, day).compareTo(amount) >= 0;
    }

    /**
     * Takes back all that was posted about a business object and is not taken back yet: each entry by one the other way
     * round that names it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reverse(UUID fund, BusinessObject about, LocalDate effectiveOn, String by, String reason) {
        books.hold(fund);
        for (Entry entry : books.notReversed(fund, about)) {
            post(entry.reversal(effectiveOn, by, reason));
        }
    }

    /** Nobody else moves this fund's money until the transaction ends, so that what is read of it stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID fund) {
        books.hold(fund);
    }

    /** The day itself, or the first of the first open month when its month is closed; stays so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LocalDate openOnOrAfter(UUID fund, LocalDate day) {
        return books.hold(fund).openOnOrAfter(day);
    }

    /** As they were posted. */
    public Page<Entry> entries(UUID fund, PageRequest page) {
        return books.list(fund, page);
    }

    /** @param asAt the day at whose end; {@code null} for all that was ever posted */
    public Balances balances(UUID fund, LocalDate asAt) {
        return books.balancesAsAt(fund, asAt == null ? LocalDate.MAX : asAt);
    }

    /** What one account holds when all is counted that was ever posted. */
    public Money balance(UUID fund, Account account) {
        return books.balance(fund, account, LocalDate.MAX);
    }

    /** @param asAt the day at whose end; {@code null} for all that was ever posted */
    public Page<AccountBalance> accounts(UUID fund, AccountFilter filter, LocalDate asAt, PageRequest page) {
        return books.accounts(fund, filter, asAt == null ? LocalDate.MAX : asAt, page);
    }
}
