package org.concordat.funding.fund.outturn;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.recordReceipt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.Accounts;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OutturnForecastResourceTest {

    @Inject
    Ledger ledger;

    private UUID fund;

    @BeforeEach
    void aFundInTheMiddleOfItsYear() {
        fund = createFund();
        UUID grant = addSource(fund, "GRANT", "2008-09", "150000.00");
        addSource(fund, "GRANT", "2008-09", "10000.00");
        addSource(fund, "GRANT", "2009-10", "99.00");
        recordReceipt(fund, grant, "75000.00", "2008-06-30");
        recordReceipt(fund, grant, "25000.00", "2008-11-30");
        move("2008-07-01", Account.UNALLOCATED, Accounts.ALLOCATED, "13695.65");
        move("2008-07-01", Account.UNALLOCATED, Accounts.REGIONAL, "40000.00");
        move("2008-07-10", Accounts.ALLOCATED, Accounts.COMMITTED, "10000.00");
        move("2008-09-10", Accounts.COMMITTED, Accounts.PAID, "4000.00");
        financeOfficer()
                .body("{\"financialYear\":\"2008-09\",\"share\":\"2.5\"}")
                .post(FUNDS + "/" + fund + "/charge-rates")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.person("colleague", Roles.FINANCE_OFFICER, UUID.randomUUID()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"financialYear\":\"2008-09\",\"effectiveOn\":\"2008-07-31\"}")
                .post(FUNDS + "/" + fund + "/charges")
                .then()
                .statusCode(201);
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
                        new BusinessObject("award", Accounts.AWARD),
                        null)));
    }

    private ValidatableResponse forecast(String asAt) {
        return as(Roles.BOARD_MEMBER)
                .get(FUNDS + "/" + fund + "/outturn-forecast?financialYear=2008-09&asAt=" + asAt)
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhatTheYearIsExpectedToComeToAgainstItsBudget() {
        forecast("2008-12-31")
                .body("asAt", equalTo("2008-12-31"))
                .body("whole.part", nullValue())
                .body("whole.budget.amount", equalTo("160000.00"))
                .body("whole.received.amount", equalTo("100000.00"))
                .body("whole.allocated.amount", equalTo("43695.65"))
                .body("whole.committed.amount", equalTo("6000.00"))
                .body("whole.paid.amount", equalTo("4000.00"))
                .body("whole.charged.amount", equalTo("1875.00"))
                .body("whole.chargeStillDue.amount", equalTo("625.00"))
                .body("whole.outturn.amount", equalTo("12500.00"))
                .body("whole.variance.amount", equalTo("147500.00"));
    }

    @Test
    void saysItForEachPartOfTheRegion() {
        forecast("2008-12-31")
                .body("parts.part", contains("REGIONAL", "cumbria"))
                .body("parts.budget.amount", contains("42500.00", "13695.65"))
                .body("parts.outturn.amount", contains("2500.00", "10000.00"))
                .body("parts.variance.amount", contains("40000.00", "3695.65"))
                .body("parts.received", contains(nullValue(), nullValue()));
    }

    @Test
    void isAsTheLedgerStandsAtTheEndOfADay() {
        forecast("2008-09-09")
                .body("whole.committed.amount", equalTo("10000.00"))
                .body("whole.paid.amount", equalTo("0.00"));
        forecast("2008-09-10")
                .body("whole.committed.amount", equalTo("6000.00"))
                .body("whole.paid.amount", equalTo("4000.00"));
        forecast("2008-07-30")
                .body("whole.received.amount", equalTo("75000.00"))
                .body("whole.charged.amount", equalTo("0.00"))
                .body("whole.chargeStillDue.amount", equalTo("1875.00"));
        forecast("2008-06-29")
                .body("whole.received.amount", equalTo("0.00"))
                .body("whole.outturn.amount", equalTo("0.00"))
                .body("parts", hasSize(0));
    }

    @Test
    void itsSumsAreTheBalancesOfTheFund() {
        for (String day : List.of("2008-06-30", "2008-07-01", "2008-07-31", "2008-09-10", "2009-03-31")) {
            JsonPath balances = financeOfficer()
                    .get(FUNDS + "/" + fund + "/balances?asAt=" + day)
                    .jsonPath();
            JsonPath forecast = forecast(day).extract().jsonPath();
            for (String figure : List.of("allocated", "committed", "paid", "charged")) {
                assertThat(forecast.getString("whole.%s.amount".formatted(figure)))
                        .as("%s on %s", figure, day)
                        .isEqualTo(balances.getString(figure + ".amount"));
                Money parts = forecast.getList("parts.%s.amount".formatted(figure), String.class).stream()
                        .map(Money::of)
                        .collect(Money.sum());
                assertThat(parts).isEqualTo(Money.of(balances.getString(figure + ".amount")));
            }
            assertThat("-" + forecast.getString("whole.received.amount"))
                    .isEqualTo(balances.getString("source.amount"));
        }
    }

    @Test
    void comesAsATableToo() {
        String csv = financeOfficer()
                .get(FUNDS + "/" + fund + "/outturn-forecast.csv?financialYear=2008-09&asAt=2008-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines())
                .hasSize(4)
                .first()
                .asString()
                .isEqualTo("part,budget,received,allocated,committed,paid,charged,chargeStillDue,outturn,variance");
        assertThat(csv.lines().toList().get(3))
                .isEqualTo("cumbria,13695.65,,3695.65,6000.00,4000.00,0.00,0.00,10000.00,3695.65");
    }

    @Test
    void isOfTheYearThatTheDayFallsIntoUnlessAnotherIsAskedFor() {
        String path = FUNDS + "/" + fund + "/outturn-forecast";
        financeOfficer()
                .get(path + "?asAt=2009-03-31")
                .then()
                .statusCode(200)
                .body("financialYear", equalTo("2008-09"))
                .body("whole.budget.amount", equalTo("160000.00"));
        financeOfficer()
                .get(path + "?asAt=2009-04-01")
                .then()
                .body("financialYear", equalTo("2009-10"))
                .body("whole.budget.amount", equalTo("99.00"))
                .body("whole.paid.amount", equalTo("0.00"));
    }

    @Test
    void isOfAFundThatThereIsAndForThoseWhoReadTheBooks() {
        financeOfficer()
                .get(FUNDS + "/" + UUID.randomUUID() + "/outturn-forecast")
                .then()
                .statusCode(404);
        as(Roles.ORGANISATION_USER)
                .get(FUNDS + "/" + fund + "/outturn-forecast")
                .then()
                .statusCode(403);
    }
}
