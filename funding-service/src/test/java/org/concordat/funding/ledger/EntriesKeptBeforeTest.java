package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.servers.PostgresServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Entries that were posted before accounts had days keep their hashes, and their balances become those of each day. */
class EntriesKeptBeforeTest {

    private static final String DATABASE = "service";
    private static final UUID FUND = UUID.randomUUID();

    @Test
    void theMigrationKeepsTheChainAndWorksOutTheBalanceOfEachDay() throws SQLException {
        try (PostgresServer postgres = PostgresServer.temporary()) {
            postgres.ensureDatabase(DATABASE);
            String url = postgres.jdbcUrl(DATABASE);
            migrate(url, "430");
            try (Connection connection = DriverManager.getConnection(url, DATABASE, DATABASE)) {
                var given = List.of(
                        posting("2008-06-30", Account.SOURCE, Account.UNALLOCATED, "100.00"),
                        posting("2008-05-31", Account.SOURCE, Account.UNALLOCATED, "50.00"),
                        posting("2008-07-01", Account.UNALLOCATED, Account.SOURCE, "30.00"));
                List<Entry> entries = insert(connection, given);

                migrate(url, "500");

                assertThat(read(connection, "select hash from ledger_entry order by sequence"))
                        .isEqualTo(entries.stream().map(Entry::hash).toList());
                assertThat(read(
                                connection,
                                "select a.kind from ledger_entry e join ledger_account a on a.id = e.from_account"
                                        + " order by sequence"))
                        .containsExactly("SOURCE", "SOURCE", "UNALLOCATED");
                assertThat(read(connection, """
                        select day || ' ' || balance from ledger_balance b join ledger_account a on a.id = b.account
                        where a.kind = 'UNALLOCATED' order by day"""))
                        .containsExactly("2008-05-31 50.00", "2008-06-30 150.00", "2008-07-01 120.00");
            }
        }
    }

    private static Posting posting(String day, Account from, Account to, String amount) {
        return new Posting(
                FUND,
                LocalDate.parse(day),
                from,
                to,
                Money.of(amount),
                "officer",
                "Grant instalment",
                new BusinessObject("receipt", UUID.randomUUID()),
                null);
    }

    private static List<Entry> insert(Connection connection, List<Posting> postings) throws SQLException {
        var entries = new ArrayList<Entry>();
        Tip tip = Tip.EMPTY;
        try (Statement statement = connection.createStatement();
                PreparedStatement entered = connection.prepareStatement("""
                        insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                            amount, posted_by, reason, business_object, business_id, organisation, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?)""")) {
            statement.execute("insert into fund (id, version, code, name, purpose, takes_subscriptions)"
                    + " values ('%s', 0, 'F', 'Fund', 'Purpose', false)".formatted(FUND));
            statement.execute(
                    "insert into ledger_book (fund, entries, last_hash) values ('%s', 0, '')".formatted(FUND));
            for (Posting posting : postings) {
                Entry entry = Entry.following(tip, posting, Instant.parse("2008-07-01T09:00:00Z"));
                List<Object> values = List.of(
                        entry.id(),
                        FUND,
                        entry.sequence(),
                        entry.postedAt().atOffset(ZoneOffset.UTC),
                        posting.effectiveOn(),
                        posting.from().toString(),
                        posting.to().toString(),
                        posting.amount().amount(),
                        posting.by(),
                        posting.reason(),
                        posting.about().businessObject(),
                        posting.about().businessId(),
                        entry.previousHash(),
                        entry.hash());
                for (int i = 0; i < values.size(); i++) {
                    entered.setObject(i + 1, values.get(i));
                }
                entered.execute();
                entries.add(entry);
                tip = entry.asTip();
            }
        }
        return entries;
    }

    private static List<String> read(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, DATABASE, DATABASE)
                .locations("classpath:db/platform", "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
