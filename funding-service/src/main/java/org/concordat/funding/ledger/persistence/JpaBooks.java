package org.concordat.funding.ledger.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.AccountBalance;
import org.concordat.funding.ledger.AccountFilter;
import org.concordat.funding.ledger.AccountKind;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Book;
import org.concordat.funding.ledger.Books;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.StatementScope;
import org.concordat.funding.ledger.Tip;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.postgresql.util.PSQLException;

/** The books in the service's own database, which keeps the balances and their limits itself. */
@ApplicationScoped
public class JpaBooks implements Books {

    private static final String CHECK_VIOLATION = "23514";

    private static final String ENTRIES = entriesAmong("ledger_entry");

    private static String entriesAmong(String entries) {
        return """
            select e.id, e.fund, e.sequence, e.posted_at, e.effective_on, e.amount, e.posted_by, e.reason,
                   e.business_object, e.business_id, e.organisation, e.reverses, e.previous_hash, e.hash,
                   f.kind as from_kind, f.financial_year as from_year, f.part as from_part, f.award as from_award,
                   t.kind as to_kind, t.financial_year as to_year, t.part as to_part, t.award as to_award
            from %s e
            join ledger_account f on f.id = e.from_account
            join ledger_account t on t.id = e.to_account
            """.formatted(entries);
    }

    /** Of an account {@code a}, at the end of the day that is the statement's first parameter. */
    private static final String BALANCE = """
            coalesce((select b.balance from ledger_balance b where b.account = a.id and b.day <= ?
                      order by b.day desc limit 1), 0)""";

    /** An account {@code a} by all that names it. */
    private static final String NAMED = """
            a.fund = ? and a.kind = ? and a.financial_year is not distinct from ? and a.part is not distinct from ?
            and a.award is not distinct from ?::uuid""";

    private final Sql sql;

    JpaBooks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Book hold(UUID fund) {
        return held(fund).orElseGet(() -> {
            sql.update(
                    "insert into ledger_book (fund, entries, last_hash) values (?, 0, ?) on conflict do nothing",
                    fund,
                    Tip.EMPTY.lastHash());
            return held(fund).orElseThrow();
        });
    }

    private Optional<Book> held(UUID fund) {
        return sql.one(
                "select entries, last_hash, closed_until from ledger_book where fund = ? for update",
                row -> new Book(tip(row), row.getObject("closed_until", LocalDate.class)),
                fund);
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
        Account from = posting.from();
        Account to = posting.to();
        try {
            sql.update(
                    """
                    insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                        amount, posted_by, reason, business_object, business_id, organisation, reverses, previous_hash, hash)
                    values (?, ?, ?, ?, ?, ledger_account_of(?, ?, ?, ?, ?), ledger_account_of(?, ?, ?, ?, ?),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    entry.id(),
                    posting.fund(),
                    entry.sequence(),
                    entry.postedAt(),
                    posting.effectiveOn(),
                    posting.fund(),
                    from.kind().name(),
                    text(from.financialYear()),
                    from.part(),
                    from.award(),
                    posting.fund(),
                    to.kind().name(),
                    text(to.financialYear()),
                    to.part(),
                    to.award(),
                    posting.amount().amount(),
                    posting.by(),
                    posting.reason(),
                    posting.about().businessObject(),
                    posting.about().businessId(),
                    posting.organisation(),
                    posting.reverses(),
                    entry.previousHash(),
                    entry.hash());
        } catch (Sql.StorageFailure failure) {
            throw refusalOf(failure, posting);
        }
    }

    private static RuntimeException refusalOf(Sql.StorageFailure failure, Posting posting) {
        if (failure.getCause() instanceof PSQLException cause && CHECK_VIOLATION.equals(cause.getSQLState())) {
            return Refusal.rule(
                    "account-below-zero",
                    "The fund's %s money does not cover %s on %s. Look at its balances and send a smaller amount, or free money first."
                            .formatted(
                                    posting.from(),
                                    posting.amount(),
                                    cause.getServerErrorMessage().getDetail()));
        }
        return failure;
    }

    @Override
    public List<Entry> notReversed(UUID fund, BusinessObject about) {
        return sql.list(ENTRIES + """
                        where e.fund = ? and e.business_object = ? and e.business_id = ? and e.reverses is null
                        and not exists (select 1 from ledger_entry r where r.reverses = e.id)
                        order by e.sequence""", JpaBooks::entry, fund, about.businessObject(), about.businessId());
    }

    @Override
    public Money balance(UUID fund, Account account, LocalDate day) {
        return sql.one(
                        "select " + BALANCE + " as balance from ledger_account a where " + NAMED,
                        row -> new Money(row.getBigDecimal("balance")),
                        day,
                        fund,
                        account.kind().name(),
                        text(account.financialYear()),
                        account.part(),
                        account.award())
                .orElse(Money.ZERO);
    }

    @Override
    public Money leastFrom(UUID fund, Account account, LocalDate day) {
        return sql.one(
                        """
                        select least(%s, (select min(b.balance) from ledger_balance b
                            where b.account = a.id and b.day > ?)) as balance
                        from ledger_account a where %s""".formatted(BALANCE, NAMED),
                        row -> new Money(row.getBigDecimal("balance")),
                        day,
                        day,
                        fund,
                        account.kind().name(),
                        text(account.financialYear()),
                        account.part(),
                        account.award())
                .orElse(Money.ZERO);
    }

    @Override
    public Balances balancesAsAt(UUID fund, LocalDate day) {
        return balances(sql.list(
                "select a.kind, " + BALANCE + " from ledger_account a where a.fund = ? and a.part is null",
                JpaBooks::holding,
                day,
                fund));
    }

    @Override
    public Page<AccountBalance> accounts(UUID fund, AccountFilter filter, LocalDate day, PageRequest page) {
        String question = "accounts of %s %s as at %s".formatted(fund, filter, day);
        return new SequencePage(question, page)
                .page(
                        (after, atMost) -> sql.list(
                                "select a.id, a.kind, a.financial_year as year, a.part, a.award, " + BALANCE + """
                                         as balance from ledger_account a
                                where a.fund = ? and a.id > ?
                                and (a.award is not null or a.kind in ('SOURCE', 'UNALLOCATED')
                                    or a.kind in ('ALLOCATED', 'CHARGED') and a.part is not null)
                                and (?::text is null or a.kind = ?) and (?::text is null or a.financial_year = ?)
                                and (?::text is null or a.part = ?) and (?::uuid is null or a.award = ?)
                                order by a.id limit ?""",
                                row -> new AccountBalance(
                                        row.getLong("id"), account(row, ""), new Money(row.getBigDecimal("balance"))),
                                day,
                                fund,
                                after,
                                text(filter.kind()),
                                text(filter.kind()),
                                text(filter.financialYear()),
                                text(filter.financialYear()),
                                filter.part(),
                                filter.part(),
                                filter.award(),
                                filter.award(),
                                atMost),
                        AccountBalance::sequence);
    }

    @Override
    public Page<Entry> list(UUID fund, PageRequest page) {
        return new SequencePage("entries of " + fund, page)
                .page((after, atMost) -> following(fund, after, atMost), Entry::sequence);
    }

    @Override
    public List<Entry> following(UUID fund, long sequence, int limit) {
        // the fund is named for each table, so that none but its own accounts are read
        return sql.list(
                entriesAmong("(select * from ledger_entry where fund = ? and sequence > ? order by sequence limit ?)")
                        + " where f.fund = ? and t.fund = ? order by e.sequence",
                JpaBooks::entry,
                fund,
                sequence,
                limit,
                fund,
                fund);
    }

    @Override
    public Balances movedBefore(StatementScope scope, LocalDate day, long upTo) {
        if (!scope.isWholeFund()) {
            return sumOf(Condition.of(scope).and("e.effective_on < ? and e.sequence <= ?", day, upTo));
        }
        // what was posted meanwhile is seldom much
        Balances since = sumOf(Condition.of(scope).and("e.effective_on < ? and e.sequence > ?", day, upTo));
        return balancesAsAt(scope.fund(), day.minusDays(1)).minus(since);
    }

    private Balances sumOf(Condition entries) {
        return balances(sql.list("""
                select a.kind, sum(m.moved) from ledger_entry e
                cross join lateral (values (e.from_account, -e.amount), (e.to_account, e.amount)) m (account, moved)
                join ledger_account a on a.id = m.account
                where %s group by a.kind""".formatted(entries.text()), JpaBooks::holding, entries.parameters()));
    }

    @Override
    public List<Entry> inOrderOfDays(StatementScope scope, Period period, long upTo, Entry after, int limit) {
        Condition entries = Condition.of(scope)
                .and("e.effective_on between ? and ? and e.sequence <= ?", period.from(), period.to(), upTo)
                .and(
                        "(e.effective_on, e.sequence) > (?, ?)",
                        after == null ? period.from() : after.posting().effectiveOn(),
                        after == null ? 0 : after.sequence());
        return sql.list(
                ENTRIES + " where " + entries.text() + " order by e.effective_on, e.sequence limit " + limit,
                JpaBooks::entry,
                entries.parameters());
    }

    /** Some entries {@code e}. */
    private record Condition(String text, Object... parameters) {

        static Condition of(StatementScope scope) {
            var condition = new Condition("e.fund = ?", scope.fund());
            if (scope.organisation() != null) {
                condition = condition.and("e.organisation = ?", scope.organisation());
            }
            if (scope.part() != null) {
                condition = condition.touching(scope, "part = ?", scope.part());
            }
            return scope.award() == null ? condition : condition.touching(scope, "award = ?", scope.award());
        }

        private Condition touching(StatementScope scope, String account, Object which) {
            String accounts = "(select id from ledger_account where fund = ? and " + account + ")";
            return and(
                    "(e.from_account in %s or e.to_account in %s)".formatted(accounts, accounts),
                    scope.fund(),
                    which,
                    scope.fund(),
                    which);
        }

        Condition and(String more, Object... of) {
            return new Condition(
                    text + " and " + more,
                    Stream.concat(Stream.of(parameters), Stream.of(of)).toArray());
        }
    }

    @Override
    public Optional<LocalDate> firstDay(UUID fund) {
        return sql.one(
                "select effective_on from ledger_entry where fund = ? order by effective_on limit 1",
                row -> row.getObject("effective_on", LocalDate.class),
                fund);
    }

    @Override
    public boolean balancesAreTheSumOfTheEntries(UUID fund) {
        return sql.list("""
                        with recursive of_fund as materialized (
                            select id, part_of from ledger_account where fund = ?),
                        movement as (
                            select from_account as account, effective_on as day, -amount as moved
                            from ledger_entry where fund = ?
                            union all
                            select to_account, effective_on, amount from ledger_entry where fund = ?),
                        of_a_day as (
                            select account, day, sum(moved) as moved from movement group by account, day),
                        into_all as (
                            select * from of_a_day
                            union all
                            select a.part_of, i.day, i.moved
                            from into_all i join of_fund a on a.id = i.account where a.part_of is not null),
                        summed as (
                            select account, day, sum(sum(moved)) over (partition by account order by day) as balance
                            from into_all group by account, day),
                        kept as (
                            -- "offset 0": account by account, instead of through the balances of all funds
                            select b.account, b.day, b.balance
                            from of_fund a, lateral (
                                select account, day, balance from ledger_balance where account = a.id offset 0) b)
                        select account from summed full join kept using (account, day)
                        where summed.balance is distinct from kept.balance limit 1""", row -> row.getLong("account"), fund, fund, fund).isEmpty();
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

    private record Holding(AccountKind kind, Money held) {}

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(AccountKind.valueOf(row.getString(1)), new Money(row.getBigDecimal(2)));
    }

    private static Balances balances(List<Holding> holdings) {
        return Balances.of(holdings.stream().collect(Collectors.toMap(Holding::kind, Holding::held)));
    }

    private static Tip tip(ResultSet row) throws SQLException {
        return new Tip(row.getLong("entries"), row.getString("last_hash"));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** @param prefix of its columns' names */
    private static Account account(ResultSet row, String prefix) throws SQLException {
        String year = row.getString(prefix + "year");
        return new Account(
                AccountKind.valueOf(row.getString(prefix + "kind")),
                year == null ? null : FinancialYear.of(year),
                row.getString(prefix + "part"),
                row.getObject(prefix + "award", UUID.class));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                Sql.instant(row, "posted_at"),
                new Posting(
                        row.getObject("fund", UUID.class),
                        row.getObject("effective_on", LocalDate.class),
                        account(row, "from_"),
                        account(row, "to_"),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("posted_by"),
                        row.getString("reason"),
                        new BusinessObject(row.getString("business_object"), row.getObject("business_id", UUID.class)),
                        row.getObject("organisation", UUID.class),
                        row.getObject("reverses", UUID.class)),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
