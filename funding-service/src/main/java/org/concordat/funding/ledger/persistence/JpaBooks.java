package org.concordat.funding.ledger.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Books;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Tip;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;

/** The books in the service's own database, which keeps the balances and their limits itself. */
@ApplicationScoped
public class JpaBooks implements Books {

    private static final String CHECK_VIOLATION = "23514";

    private static final String ENTRIES = """
            select id, fund, sequence, posted_at, effective_on, from_account, to_account, amount, posted_by, reason,
                   business_object, business_id, organisation, previous_hash, hash
            from ledger_entry
            """;

    private final Sql sql;

    JpaBooks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Tip hold(UUID fund) {
        sql.update(
                "insert into ledger_book (fund, entries, last_hash) values (?, 0, ?) on conflict do nothing",
                fund,
                Tip.EMPTY.lastHash());
        return sql.one("select entries, last_hash from ledger_book where fund = ? for update", JpaBooks::tip, fund)
                .orElseThrow();
    }

    @Override
    public void holdView() {
        sql.update("set transaction isolation level repeatable read read only");
    }

    @Override
    public Tip tip(UUID fund) {
        return sql.one("select entries, last_hash from ledger_book where fund = ?", JpaBooks::tip, fund)
                .orElse(Tip.EMPTY);
    }

    @Override
    public void append(Entry entry) {
        Posting posting = entry.posting();
        try {
            sql.update(
                    """
                    insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                        amount, posted_by, reason, business_object, business_id, organisation, previous_hash, hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    entry.id(),
                    posting.fund(),
                    entry.sequence(),
                    entry.postedAt(),
                    posting.effectiveOn(),
                    posting.from().name(),
                    posting.to().name(),
                    posting.amount().amount(),
                    posting.by(),
                    posting.reason(),
                    posting.about().businessObject(),
                    posting.about().businessId(),
                    posting.organisation(),
                    entry.previousHash(),
                    entry.hash());
        } catch (Sql.StorageFailure failure) {
            throw refusalOf(failure, posting);
        }
    }

    private static RuntimeException refusalOf(Sql.StorageFailure failure, Posting posting) {
        String state = failure.getCause() instanceof SQLException cause ? cause.getSQLState() : null;
        if (CHECK_VIOLATION.equals(state)) {
            return Refusal.rule(
                    "account-below-zero",
                    "The fund's %s money does not cover %s. Look at its balances and send a smaller amount, or free money first."
                            .formatted(posting.from(), posting.amount()));
        }
        return failure;
    }

    @Override
    public Balances balances(UUID fund) {
        return balances(
                sql.list("select account, balance from ledger_balance where fund = ?", JpaBooks::holding, fund));
    }

    @Override
    public Balances balancesAsAt(UUID fund, LocalDate day, long upTo) {
        return balances(sql.list("""
                select account, sum(moved) from (
                    select from_account as account, -amount as moved from ledger_entry
                    where fund = ? and effective_on <= ? and sequence <= ?
                    union all
                    select to_account, amount from ledger_entry
                    where fund = ? and effective_on <= ? and sequence <= ?) as movements
                group by account""", JpaBooks::holding, fund, day, upTo, fund, day, upTo));
    }

    @Override
    public Page<Entry> list(UUID fund, PageRequest page) {
        return new SequencePage("entries of " + fund, page)
                .page((after, atMost) -> following(fund, after, atMost), Entry::sequence);
    }

    @Override
    public List<Entry> following(UUID fund, long sequence, int limit) {
        return sql.list(
                ENTRIES + " where fund = ? and sequence > ? order by sequence limit ?",
                JpaBooks::entry,
                fund,
                sequence,
                limit);
    }

    @Override
    public List<Entry> inOrderOfDays(UUID fund, Period period, long upTo, Entry after, int limit) {
        return sql.list(
                ENTRIES + """
                         where fund = ? and effective_on between ? and ? and sequence <= ?
                         and (effective_on, sequence) > (?, ?)
                         order by effective_on, sequence limit ?""",
                JpaBooks::entry,
                fund,
                period.from(),
                period.to(),
                upTo,
                after == null ? period.from() : after.posting().effectiveOn(),
                after == null ? 0 : after.sequence(),
                limit);
    }

    @Override
    public List<UUID> fundsWithBook(UUID after, int limit) {
        return sql.list(
                "select fund from ledger_book where ?::uuid is null or fund > ? order by fund limit ?",
                row -> row.getObject("fund", UUID.class),
                after,
                after,
                limit);
    }

    private record Holding(Account account, Money held) {}

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(Account.valueOf(row.getString(1)), new Money(row.getBigDecimal(2)));
    }

    private static Balances balances(List<Holding> holdings) {
        return Balances.of(holdings.stream().collect(Collectors.toMap(Holding::account, Holding::held)));
    }

    private static Tip tip(ResultSet row) throws SQLException {
        return new Tip(row.getLong("entries"), row.getString("last_hash"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                Sql.instant(row, "posted_at"),
                new Posting(
                        row.getObject("fund", UUID.class),
                        row.getObject("effective_on", LocalDate.class),
                        Account.valueOf(row.getString("from_account")),
                        Account.valueOf(row.getString("to_account")),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("posted_by"),
                        row.getString("reason"),
                        new BusinessObject(row.getString("business_object"), row.getObject("business_id", UUID.class)),
                        row.getObject("organisation", UUID.class)),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
