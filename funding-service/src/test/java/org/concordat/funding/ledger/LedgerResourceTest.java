package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.Api.recordReceipt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LedgerResourceTest {

    private static final String VERIFICATIONS = "/funding/v1/ledger-verifications";

    @Inject
    Ledger ledger;

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;
    private UUID grant;

    @BeforeEach
    void aFundWithAGrant() {
        fund = createFund();
        grant = addSource(fund, "GRANT", "2008-09", "150000.00");
    }

    private String path(String what) {
        return FUNDS + "/" + fund + "/" + what;
    }

    private void move(Account from, Account to, String amount) {
        QuarkusTransaction.requiringNew().run(() -> ledger.post(posting(from, to, amount)));
    }

    private Posting posting(Account from, Account to, String amount) {
        return new Posting(
                fund,
                LocalDate.parse("2008-09-01"),
                from,
                to,
                Money.recorded(amount),
                "test",
                "=cmd()",
                new BusinessObject("award", UUID.randomUUID()),
                null);
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        recordReceipt(fund, grant, "1.00", "2008-06-30");
        recordReceipt(fund, grant, "2.00", "2008-07-30");
        var entries = financeOfficer().get(path("entries")).jsonPath();
        assertThat(entries.getString("items[0].previousHash")).isEmpty();
        assertThat(entries.getString("items[1].previousHash")).isEqualTo(entries.getString("items[0].hash"));
        assertThat(entries.getString("items[0].by")).isNotBlank();
        assertThat(entries.getString("items[0].from.kind")).isEqualTo("SOURCE");
        assertThat(entries.getString("items[0].to.kind")).isEqualTo("UNALLOCATED");
    }

    @Test
    void pagesThroughEntries() {
        recordReceipt(fund, grant, "1.00", "2008-06-30");
        recordReceipt(fund, grant, "2.00", "2008-07-30");
        String cursor = financeOfficer()
                .queryParam("limit", 1)
                .get(path("entries"))
                .then()
                .body("items.sequence", contains(1))
                .extract()
                .path("nextCursor");
        financeOfficer()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(path("entries"))
                .then()
                .body("items.sequence", contains(2))
                .body("nextCursor", nullValue());
    }

    @Test
    void showsWhatTheAccountsHeldAtTheEndOfADay() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        recordReceipt(fund, grant, "50.00", "2008-07-01");
        move(Account.UNALLOCATED, Accounts.ALLOCATED, "120.00");
        for (var expected : new String[][] {
            {"2008-06-29", "0.00", "0.00"},
            {"2008-06-30", "100.00", "0.00"},
            {"2008-07-01", "150.00", "0.00"},
            {"2008-09-01", "30.00", "120.00"}
        }) {
            financeOfficer()
                    .queryParam("asAt", expected[0])
                    .get(path("balances"))
                    .then()
                    .statusCode(200)
                    .body("unallocated.amount", equalTo(expected[1]))
                    .body("allocated.amount", equalTo(expected[2]));
        }
        financeOfficer().get(path("balances")).then().body("unallocated.amount", equalTo("30.00"));
    }

    @Test
    void drawsUpAStatementThatAddsUp() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        recordReceipt(fund, grant, "50.00", "2008-08-01");
        recordReceipt(fund, grant, "7.00", "2008-07-31");
        recordReceipt(fund, grant, "9.00", "2008-09-01");
        financeOfficer()
                .queryParam("from", "2008-07-01")
                .queryParam("to", "2008-08-31")
                .get(path("statements"))
                .then()
                .statusCode(200)
                .body("opening.unallocated.amount", equalTo("100.00"))
                .body("entries.entry.amount.amount", contains("7.00", "50.00"))
                .body("closing.unallocated.amount", equalTo("157.00"))
                .body("closing.source.amount", equalTo("-157.00"));
    }

    @Test
    void drawsUpAStatementAsCsv() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        recordReceipt(fund, grant, "50.00", "2008-07-01");
        String csv = financeOfficer()
                .accept("text/csv")
                .queryParam("from", "2008-07-01")
                .queryParam("to", "2008-08-31")
                .get(path("statements"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv.split("\r\n")).hasSize(4);
        assertThat(csv.split("\r\n")[1])
                .startsWith("OPENING,2008-07-01,")
                .endsWith("-100.00,100.00,0.00,0.00,0.00,0.00");
        assertThat(csv.split("\r\n")[2])
                .startsWith("ENTRY,2008-07-01,2,SOURCE,,,,UNALLOCATED,,,,50.00,")
                .endsWith("-150.00,150.00,0.00,0.00,0.00,0.00");
        assertThat(csv.split("\r\n")[3])
                .startsWith("CLOSING,2008-08-31,")
                .endsWith("-150.00,150.00,0.00,0.00,0.00,0.00");
        financeOfficer()
                .accept("text/csv")
                .get(FUNDS + "/" + UUID.randomUUID() + "/statements")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void drawsUpALongStatementAsCsvOnly() {
        int entries = Statements.MAX_ENTRIES + 1;
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            for (int i = 0; i < entries; i++) {
                ledger.post(posting(Account.SOURCE, Account.UNALLOCATED, "0.01"));
            }
        });
        financeOfficer()
                .queryParam("from", "2008-04-01")
                .get(path("statements"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:statement-too-long"));
        String[] lines = financeOfficer()
                .accept("text/csv")
                .queryParam("from", "2008-04-01")
                .get(path("statements"))
                .asString()
                .split("\r\n");
        assertThat(lines).hasSize(1 + 1 + entries + 1);
        assertThat(lines[2]).as("no formula for a spreadsheet").contains(",'=cmd(),");
        assertThat(lines[lines.length - 1]).endsWith("-20.01,20.01,0.00,0.00,0.00,0.00");
    }

    @Test
    void holdsMoreThanAThousandOfTheLargestAmounts() {
        for (int i = 0; i < 2; i++) {
            move(Account.SOURCE, Account.UNALLOCATED, "999999999999.99");
        }
        financeOfficer()
                .get(path("balances"))
                .then()
                .statusCode(200)
                .body("unallocated.amount", equalTo("1999999999999.98"));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        financeOfficer()
                .queryParam("from", "2008-07-02")
                .queryParam("to", "2008-07-01")
                .get(path("statements"))
                .then()
                .statusCode(400);
    }

    @Test
    void theDatabaseRefusesToTakeAnAccountBelowZero() {
        String receipt = recordReceipt(fund, grant, "100.00", "2008-06-30");
        move(Account.UNALLOCATED, Accounts.COMMITTED, "100.00");
        assertThatThrownBy(() -> move(Account.UNALLOCATED, Accounts.COMMITTED, "0.01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("account-below-zero"));
        once().body("{\"reason\":\"mistake\"}")
                .post(path("receipts/" + receipt + "/reversal"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:account-below-zero"));
        financeOfficer().get(path("receipts/" + receipt)).then().body("reversed", equalTo(false));
        financeOfficer().get(path("entries")).then().body("items", hasSize(2));
    }

    @Test
    void theDatabaseRefusesToRewriteTheLedger() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        var sql = new Sql(dataSource);
        for (String rewriting : new String[] {
            "update ledger_entry set amount = 1 where fund = ?",
            "delete from ledger_entry where fund = ?",
            "update ledger_balance set balance = 0 where account in (select id from ledger_account where fund = ?)",
            "delete from ledger_balance where account in (select id from ledger_account where fund = ?)",
            "update ledger_account set part = 'x' where fund = ?",
            "delete from ledger_account where fund = ?",
            "update ledger_book set closed_until = null where fund = ?",
            "update ledger_book set entries = 0 where fund = ?"
        }) {
            assertThatThrownBy(() -> sql.update(rewriting, fund)).as(rewriting).hasMessageContaining("ledger_");
        }
        assertThatThrownBy(() -> sql.update("truncate ledger_entry")).hasMessageContaining("append-only");
    }

    @Test
    void theDatabaseRefusesAnEntryOutOfTurn() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                        insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                            amount, posted_by, reason, business_object, business_id, previous_hash, hash)
                        select gen_random_uuid(), fund, 3, now(), effective_on, from_account, to_account, amount, posted_by,
                            reason, business_object, business_id, hash, 'forged' from ledger_entry where fund = ?""", fund)).hasMessageContaining("does not follow");
    }

    @Test
    void findsAllIntact() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        financeOfficer()
                .body("{\"fund\":\"%s\"}".formatted(fund))
                .post(VERIFICATIONS)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("entries", equalTo(1))
                .body("firstBroken", nullValue());
        financeOfficer().body("{}").post(VERIFICATIONS).then().statusCode(200).body("intact", equalTo(true));
    }

    @Test
    void namesTheFirstBrokenLink() {
        for (String amount : new String[] {"1.00", "2.00", "3.00"}) {
            recordReceipt(fund, grant, amount, "2008-06-30");
        }
        tamper("update ledger_entry set amount = 20 where fund = ? and sequence = 2");
        financeOfficer()
                .body("{\"fund\":\"%s\"}".formatted(fund))
                .post(VERIFICATIONS)
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("entries", equalTo(1))
                .body("firstBroken.fund", equalTo(fund.toString()))
                .body("firstBroken.sequence", equalTo(2));
        tamper("update ledger_entry set amount = 2 where fund = ? and sequence = 2");
        financeOfficer()
                .body("{\"fund\":\"%s\"}".formatted(fund))
                .post(VERIFICATIONS)
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void namesTheFirstEntryOfAnAccountThatWasMadeAnother() {
        recordReceipt(fund, grant, "10.00", "2008-06-30");
        move(Account.UNALLOCATED, Accounts.ALLOCATED, "1.00");
        renameAccountOf("cumbria", "lancashire");
        assertBroken("An entry was changed, moved or removed after it was written.");
        renameAccountOf("lancashire", "cumbria");
        financeOfficer()
                .body("{\"fund\":\"%s\"}".formatted(fund))
                .post(VERIFICATIONS)
                .then()
                .body("intact", equalTo(true));
    }

    private void renameAccountOf(String part, String another) {
        new Sql(dataSource).update("alter table ledger_account disable trigger user");
        new Sql(dataSource)
                .update("update ledger_account set part = ? where part = ? and fund = ?", another, part, fund);
        new Sql(dataSource).update("alter table ledger_account enable trigger user");
    }

    @Test
    void namesAMissingLastEntry() {
        recordReceipt(fund, grant, "1.00", "2008-06-30");
        new Sql(dataSource).update("create table kept_entry as select * from ledger_entry where fund = '" + fund + "'");
        tamper("delete from ledger_entry where fund = ?");
        assertBroken("The book does not end with its last entry.");
        tamper("insert into ledger_entry select * from kept_entry where fund = ?");
        new Sql(dataSource).update("drop table kept_entry");
    }

    @Test
    void namesABalanceThatIsNotTheSumOfTheEntries() {
        recordReceipt(fund, grant, "1.00", "2008-06-30");
        tamperBalance("2");
        assertBroken("The balances are not the sum of the entries.");
        tamperBalance("1");
    }

    private void assertBroken(String detail) {
        financeOfficer()
                .body("{\"fund\":\"%s\"}".formatted(fund))
                .post(VERIFICATIONS)
                .then()
                .body("intact", equalTo(false))
                .body("firstBroken.detail", equalTo(detail));
    }

    /** As somebody could who owns the database. */
    private void tamper(String statement) {
        new Sql(dataSource).update("alter table ledger_entry disable trigger user");
        new Sql(dataSource).update(statement, fund);
        new Sql(dataSource).update("alter table ledger_entry enable trigger user");
    }

    private void tamperBalance(String balance) {
        new Sql(dataSource).update("alter table ledger_balance disable trigger user");
        new Sql(dataSource).update("""
                update ledger_balance set balance = ?::numeric
                where account = (select id from ledger_account where kind = 'UNALLOCATED' and fund = ?)""", balance, fund);
        new Sql(dataSource).update("alter table ledger_balance enable trigger user");
    }
}
