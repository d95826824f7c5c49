package org.concordat.funding.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The books of all funds. A day of {@link LocalDate#MAX} asks for all that was ever posted. */
public interface Books {

    /** The book as it is; nobody else writes into it until the transaction ends. Opens it when there is none. */
    Book hold(UUID fund);

    /** From here to the end of the transaction all books look as they do now, whoever writes into them meanwhile. */
    void holdView();

    /** Where the book ends now. */
    Tip tip(UUID fund);

    /**
     * Adds the entry and moves the balances.
     *
     * @throws Refusal 422 when an account would go below zero on any day, which it names
     */
    void append(Entry entry);

    /** What was posted about a business object and not taken back, in order. */
    List<Entry> notReversed(UUID fund, BusinessObject about);

    /** What an account held at the end of a day. */
    Money balance(UUID fund, Account account, LocalDate day);

    /** The least that an account holds at the end of a day or of any later one. */
    Money leastFrom(UUID fund, Account account, LocalDate day);

    /** What the accounts of each kind held at the end of a day. */
    Balances balancesAsAt(UUID fund, LocalDate day);

    /** What the accounts that money is posted to held at the end of a day. */
    Page<AccountBalance> accounts(UUID fund, AccountFilter filter, LocalDate day, PageRequest page);

    Page<Entry> list(UUID fund, PageRequest page);

    /** The entries that follow a sequence number, in order. */
    List<Entry> following(UUID fund, long sequence, int limit);

    /** What the entries of a scope before a day, among the book's first {@code upTo}, had moved. */
    Balances movedBefore(StatementScope scope, LocalDate day, long upTo);

    /** Entries of a scope among the book's first {@code upTo}, in the order of the days they are true from. */
    List<Entry> inOrderOfDays(StatementScope scope, Period period, long upTo, Entry after, int limit);

    /** The day of the earliest entry. */
    Optional<LocalDate> firstDay(UUID fund);

    /** True when every account holds on every day what its entries add up to. */
    boolean balancesAreTheSumOfTheEntries(UUID fund);

    /** Funds that have a book, after one of them ({@code null}: from the first on). */
    List<UUID> fundsWithBook(UUID after, int limit);
}
