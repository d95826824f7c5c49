package org.concordat.funding.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The books of all funds. */
public interface Books {

    /** Where the book ends; nobody else writes into it until the transaction ends. Opens the book when there is none. */
    Tip hold(UUID fund);

    /** From here to the end of the transaction all books look as they do now, whoever writes into them meanwhile. */
    void holdView();

    /** Where the book ends now. */
    Tip tip(UUID fund);

    /**
     * Adds the entry and moves the balances.
     *
     * @throws Refusal 422 when an account would go below zero
     */
    void append(Entry entry);

    /** What the accounts hold. */
    Balances balances(UUID fund);

    /** What the accounts held at the end of a day, by the first {@code upTo} entries. */
    Balances balancesAsAt(UUID fund, LocalDate day, long upTo);

    Page<Entry> list(UUID fund, PageRequest page);

    /** The entries that follow a sequence number, in order. */
    List<Entry> following(UUID fund, long sequence, int limit);

    /** Part of the first {@code upTo} entries, in the order of the days they are true from. */
    List<Entry> inOrderOfDays(UUID fund, Period period, long upTo, Entry after, int limit);

    /** Funds that have a book, after one of them ({@code null}: from the first on). */
    List<UUID> fundsWithBook(UUID after, int limit);
}
