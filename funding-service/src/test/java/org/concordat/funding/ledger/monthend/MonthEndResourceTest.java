package org.concordat.funding.ledger.monthend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.Api.receiptBody;
import static org.concordat.funding.Api.recordReceipt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MonthEndResourceTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    @Inject
    Ledger ledger;

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;
    private UUID grant;
    private String receipt;

    @BeforeEach
    void aFundWithAReceiptInApril() {
        fund = createFund();
        grant = addSource(fund, "GRANT", "2008-09", "150000.00");
        receipt = recordReceipt(fund, grant, "150000.00", "2008-04-10");
    }

    private String path(String what) {
        return FUNDS + "/" + fund + "/" + what;
    }

    private ValidatableResponse close(String day) {
        return once().body("{\"day\":\"%s\"}".formatted(day))
                .post(path("month-ends"))
                .then();
    }

    private void closeAprilToJune() {
        for (String day : new String[] {"2008-04-30", "2008-05-31", "2008-06-30"}) {
            close(day).statusCode(201).body("day", equalTo(day)).body("leftOver", hasSize(0));
        }
    }

    private ValidatableResponse record(String day) {
        return once().body(receiptBody(grant, "1.00", day))
                .post(path("receipts"))
                .then();
    }

    @Test
    void nothingIsDatedInAClosedMonth() {
        closeAprilToJune();
        record("2008-05-15")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:month-closed"))
                .body("detail", containsString("2008-07-01"));
        record("2008-06-30").statusCode(422);
        record("2008-07-01").statusCode(201);
        financeOfficer().get(path("receipts")).then().body("items", hasSize(2));
    }

    @Test
    void theDatabaseItselfLetsNothingBeDatedInAClosedMonth() {
        close("2008-04-30").statusCode(201);
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                        insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                            amount, posted_by, reason, business_object, business_id, previous_hash, hash)
                        select gen_random_uuid(), fund, 2, now(), '2008-04-30', from_account, to_account, amount, posted_by,
                            reason, business_object, business_id, hash, 'forged' from ledger_entry where fund = ?""", fund)).hasMessageContaining("month is closed");
    }

    @Test
    void aReversalIsDatedInTheFirstOpenMonthAndNamesTheOriginal() {
        closeAprilToJune();
        once().body("{\"reason\":\"mistake\",\"effectiveOn\":\"2008-06-30\"}")
                .post(path("receipts/" + receipt + "/reversal"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:month-closed"));
        once().body("{\"reason\":\"mistake\"}")
                .post(path("receipts/" + receipt + "/reversal"))
                .then()
                .statusCode(200);
        var entries = financeOfficer().get(path("entries")).jsonPath();
        assertThat(entries.getString("items[1].effectiveOn")).isEqualTo("2008-07-01");
        assertThat(entries.getString("items[1].reverses")).isEqualTo(entries.getString("items[0].id"));
        financeOfficer().get(path("balances?asAt=2008-06-30")).then().body("unallocated.amount", equalTo("150000.00"));
        financeOfficer().get(path("balances?asAt=2008-07-01")).then().body("unallocated.amount", equalTo("0.00"));
    }

    @Test
    void aReversalInAnOpenMonthIsDatedAsTheOriginal() {
        once().body("{\"reason\":\"mistake\"}")
                .post(path("receipts/" + receipt + "/reversal"))
                .then()
                .statusCode(200);
        financeOfficer().get(path("entries")).then().body("items.effectiveOn", contains("2008-04-10", "2008-04-10"));
    }

    @Test
    void monthsCloseInOrderAndOnce() {
        close("2008-05-31").statusCode(409).body("type", equalTo("urn:concordat:problem:months-close-in-order"));
        closeAprilToJune();
        close("2008-06-30").statusCode(409);
        close("2008-08-31").statusCode(409).body("detail", containsString("2008-07-31"));
        financeOfficer()
                .get(path("month-ends"))
                .then()
                .body("items.day", contains("2008-04-30", "2008-05-31", "2008-06-30"));
    }

    @Test
    void closingMarchListsWhatEachPartLeftUncommittedAndUnclaimed() {
        UUID award = UUID.randomUUID();
        move("2008-05-01", Account.UNALLOCATED, Account.allocated(YEAR, "cumbria"), "13695.65");
        move("2008-05-01", Account.UNALLOCATED, Account.allocated(YEAR, Account.REGIONAL), "60000.00");
        move("2008-06-01", Account.allocated(YEAR, "cumbria"), Account.committed(YEAR, "cumbria", award), "10000.00");
        move("2008-09-01", Account.committed(YEAR, "cumbria", award), Account.paid(YEAR, "cumbria", award), "7500.00");
        move("2009-04-01", Account.allocated(YEAR, "cumbria"), Account.UNALLOCATED, "1.00");
        for (LocalDate day = LocalDate.parse("2008-04-30");
                day.isBefore(LocalDate.parse("2009-03-31"));
                day = day.plusDays(1).plusMonths(1).minusDays(1)) {
            close(day.toString()).statusCode(201).body("leftOver", hasSize(0));
        }
        String id = close("2009-03-31")
                .statusCode(201)
                .body("leftOver.part", contains("REGIONAL", "cumbria"))
                .body("leftOver.uncommitted.amount", contains("60000.00", "3695.65"))
                .body("leftOver.unclaimed.amount", contains("0.00", "2500.00"))
                .extract()
                .path("id");
        financeOfficer()
                .get(path("month-ends/" + id))
                .then()
                .statusCode(200)
                .body("leftOver.uncommitted.amount", contains("60000.00", "3695.65"));
        financeOfficer()
                .get(path("month-ends/" + id + "/history"))
                .then()
                .body("items.action", contains("month-closed"));
    }

    private void move(String day, Account from, Account to, String amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(new Posting(
                        fund,
                        LocalDate.parse(day),
                        from,
                        to,
                        Money.of(amount),
                        "test",
                        "Moved",
                        new BusinessObject("award", UUID.randomUUID()),
                        null)));
    }

    @Test
    void refusesADayThatIsNoMonthEndAndAMonthThatIsNotOver() {
        close("2008-04-29").statusCode(422).body("type", equalTo("urn:concordat:problem:not-a-month-end"));
        close("2290-04-30").statusCode(422).body("type", equalTo("urn:concordat:problem:month-not-over"));
        once().body("{}").post(path("month-ends")).then().statusCode(400);
    }

    @Test
    void officersAloneCloseMonths() {
        as(Roles.AUDITOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"day\":\"2008-04-30\"}")
                .post(path("month-ends"))
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(path("month-ends")).then().statusCode(200);
        financeOfficer()
                .get(FUNDS + "/" + UUID.randomUUID() + "/month-ends")
                .then()
                .statusCode(404);
    }
}
