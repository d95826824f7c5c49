package org.concordat.funding.fund.charge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.Api.recordReceipt;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "A fund may carry a charge of the accountable body: a share or an amount a year, posted as such." */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChargeResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;
    private UUID grant;
    private String charges;
    private String rates;

    @BeforeEach
    void aFundWithAGrant() {
        fund = createFund();
        grant = addSource(fund, "GRANT", "2008-09", "150000.00");
        charges = FUNDS + "/" + fund + "/charges";
        rates = FUNDS + "/" + fund + "/charge-rates";
    }

    /** Another finance officer than the one who sets rates. */
    private static RequestSpecification colleague() {
        return given().auth()
                .oauth2(Tokens.person("colleague", Roles.FINANCE_OFFICER, UUID.randomUUID()))
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse set(String terms) {
        return financeOfficer()
                .body("{\"financialYear\":\"2008-09\",%s}".formatted(terms))
                .post(rates)
                .then();
    }

    private void share(String percent) {
        set("\"share\":\"%s\"".formatted(percent)).statusCode(201);
    }

    private static String amount(String pounds) {
        return "\"amount\":{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(pounds);
    }

    private Response post(String day) {
        return colleague()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"financialYear\":\"2008-09\",\"effectiveOn\":\"%s\"}".formatted(day))
                .post(charges);
    }

    private String posted(String day, String pounds) {
        return post(day)
                .then()
                .statusCode(201)
                .body("amount.amount", equalTo(pounds))
                .extract()
                .path("id");
    }

    private ValidatableResponse refused(String day, String type) {
        return post(day).then().statusCode(422).body("type", equalTo("urn:concordat:problem:" + type));
    }

    private ValidatableResponse balances(String asAt) {
        return financeOfficer()
                .get(FUNDS + "/" + fund + "/balances?asAt=" + asAt)
                .then()
                .statusCode(200);
    }

    @Test
    void aShareIsPostedAsAChargeOfTheYearAndTold() {
        recordReceipt(fund, grant, "75000.00", "2008-06-30");
        share("2.5");
        Response charge = post("2008-07-01");
        charge.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("amount.amount", equalTo("1875.00"))
                .body("financialYear", equalTo("2008-09"))
                .body("reversed", equalTo(false));
        balances("2008-06-30").body("charged.amount", equalTo("0.00"));
        balances("2008-07-01")
                .body("unallocated.amount", equalTo("73125.00"))
                .body("charged.amount", equalTo("1875.00"))
                .body("source.amount", equalTo("-75000.00"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/accounts?kind=CHARGED")
                .then()
                .body("items.financialYear", contains("2008-09"))
                .body("items.part", contains("REGIONAL"))
                .body("items.balance.amount", contains("1875.00"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/statements?from=2008-07-01&to=2008-07-31")
                .then()
                .body("opening.charged.amount", equalTo("0.00"))
                .body("entries[0].entry.to.kind", equalTo("CHARGED"))
                .body("closing.charged.amount", equalTo("1875.00"));
        as(Roles.AUDITOR)
                .get(charges + "/" + charge.path("id"))
                .then()
                .statusCode(200)
                .body("effectiveOn", equalTo("2008-07-01"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.charges", "concordat.funding.charge-posted.v1", UUID.fromString(charge.path("id"))));
    }

    @Test
    void postingAgainPostsTheDifference() {
        share("2.5");
        recordReceipt(fund, grant, "75000.00", "2008-06-30");
        posted("2008-07-01", "1875.00");
        refused("2008-07-01", "nothing-to-charge");
        recordReceipt(fund, grant, "75000.00", "2008-09-30");
        posted("2008-10-01", "1875.00");
        refused("2008-10-02", "nothing-to-charge");
        financeOfficer().get(charges).then().body("items", hasSize(2));
    }

    @Test
    void aShareIsOfWhatHadComeInByTheDayOfTheCharge() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        recordReceipt(fund, grant, "200.00", "2008-08-31");
        refused("2008-06-29", "nothing-to-charge");
        posted("2008-06-30", "10.00");
        posted("2008-08-31", "20.00");
    }

    @Test
    void aShareIsOfReceiptsLessReversals() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        String mistake = recordReceipt(fund, grant, "50.00", "2008-06-30");
        once().body("{\"reason\":\"Not ours\",\"effectiveOn\":\"2008-07-10\"}")
                .post(FUNDS + "/" + fund + "/receipts/" + mistake + "/reversal")
                .then()
                .statusCode(200);
        posted("2008-07-05", "10.00");
    }

    @Test
    void whatIsChargedAboveWhatIsDueIsReversedFirst() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        String mistake = recordReceipt(fund, grant, "50.00", "2008-06-30");
        String charge = posted("2008-07-01", "15.00");
        once().body("{\"reason\":\"Not ours\",\"effectiveOn\":\"2008-07-10\"}")
                .post(FUNDS + "/" + fund + "/receipts/" + mistake + "/reversal")
                .then()
                .statusCode(200);
        refused("2008-07-11", "charged-more-than-due").body("detail", containsString("Reverse a charge"));
        reverse(charge, "2008-07-11").statusCode(200);
        posted("2008-07-11", "10.00");
        balances("2008-07-11").body("charged.amount", equalTo("10.00")).body("unallocated.amount", equalTo("90.00"));
    }

    @Test
    void anAmountIsChargedOnceAYear() {
        recordReceipt(fund, grant, "30000.00", "2008-06-30");
        set(amount("20000.00")).statusCode(201).body("share", nullValue());
        posted("2008-07-01", "20000.00");
        refused("2008-07-02", "nothing-to-charge");
    }

    @Test
    void neverTakesMoreThanIsFree() {
        recordReceipt(fund, grant, "19999.99", "2008-06-30");
        set(amount("20000.00")).statusCode(201);
        refused("2008-07-01", "account-below-zero");
        financeOfficer().get(charges).then().body("items", hasSize(0));
    }

    @Test
    void twoWhoPostAtOnceChargeOnce() throws Exception {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        assertThat(AtOnce.call(4, () -> post("2008-07-01").statusCode())).containsExactlyInAnyOrder(201, 422, 422, 422);
        balances("2008-07-01").body("charged.amount", equalTo("10.00"));
    }

    private ValidatableResponse reverse(String charge, String day) {
        return once().body("{\"reason\":\"Wrong rate\",\"effectiveOn\":\"%s\"}".formatted(day))
                .post(charges + "/" + charge + "/reversal")
                .then();
    }

    @Test
    void reversesAMistakeByAnEntryOfItsOwn() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        String charge = posted("2008-07-01", "10.00");
        reverse(charge, "2008-06-30")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:reversal-before-charge"));
        reverse(charge, "2008-07-05").statusCode(200).header("ETag", "\"1\"").body("reversed", equalTo(true));
        reverse(charge, "2008-07-05").statusCode(409);
        balances("2008-07-04").body("charged.amount", equalTo("10.00"));
        balances("2008-07-05").body("charged.amount", equalTo("0.00")).body("unallocated.amount", equalTo("100.00"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items[2].from.kind", equalTo("CHARGED"))
                .body("items[2].to.kind", equalTo("UNALLOCATED"))
                .body("items[2].businessId", equalTo(charge));
        as(Roles.AUDITOR)
                .get(charges + "/" + charge + "/history")
                .then()
                .body("items.action", contains("charge-posted", "charge-reversed"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.charges", "concordat.funding.charge-reversed.v1", UUID.fromString(charge)));
    }

    @Test
    void whoSetTheRateCannotPostTheCharge() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        once().body("{\"financialYear\":\"2008-09\",\"effectiveOn\":\"2008-07-01\"}")
                .post(charges)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:two-persons-decide"));
        posted("2008-07-01", "10.00");
    }

    @Test
    void isRefusedOnceEverySourceOfTheYearHasEndedUntilOneIsExtended() {
        UUID other = createFund();
        charges = FUNDS + "/" + other + "/charges";
        rates = FUNDS + "/" + other + "/charge-rates";
        UUID ending = UUID.fromString(financeOfficer()
                .body("""
                        {"kind":"GRANT","name":"Core grant","financialYear":"2008-09","lastDay":"2009-03-31",
                         "amount":{"amount":"100.00","currency":"GBP"}}""")
                .post(FUNDS + "/" + other + "/sources")
                .path("id"));
        recordReceipt(other, ending, "100.00", "2008-06-30");
        share("10");
        refused("2009-04-01", "sources-ended").body("detail", containsString("Core grant ended on 2009-03-31"));
        financeOfficer()
                .body("{\"lastDay\":\"2009-04-30\",\"reference\":\"Letter 7\",\"reason\":\"Late start\"}")
                .post(FUNDS + "/" + other + "/sources/" + ending + "/extensions")
                .then()
                .statusCode(201);
        refused("2009-05-01", "sources-ended");
        posted("2009-04-30", "10.00");
    }

    @Test
    void asksForARateForADayThatHasComeAndForAKey() {
        refused("2008-07-01", "no-charge-rate");
        share("10");
        refused(today().plusDays(2).toString(), "not-yet");
        colleague()
                .body("{\"financialYear\":\"2008-09\"}")
                .post(charges)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    @Test
    void nothingIsChargedInAClosedMonth() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        once().body("{\"day\":\"2008-06-30\"}")
                .post(FUNDS + "/" + fund + "/month-ends")
                .then()
                .statusCode(201);
        refused("2008-06-30", "month-closed");
        posted("2008-07-01", "10.00");
    }

    @Test
    void aRateIsSetAmendedAndTold() {
        UUID id = UUID.fromString(set("\"share\":\"2.5\"")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/charge-rates/2008-09"))
                .body("share", equalTo("2.5"))
                .body("amount", nullValue())
                .extract()
                .path("id"));
        set("\"share\":\"3\"").statusCode(409).body("type", equalTo("urn:concordat:problem:charge-rate-exists"));
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"share\":null,%s}".formatted(amount("20000.00")))
                .patch(rates + "/2008-09")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("share", nullValue())
                .body("amount.amount", equalTo("20000.00"));
        as(Roles.AUDITOR).get(rates).then().statusCode(200).body("items.financialYear", contains("2008-09"));
        as(Roles.AUDITOR)
                .get(rates + "/2008-09/history")
                .then()
                .body("items.action", contains("charge-rate-set", "charge-rate-amended"));
        for (String fact : new String[] {"charge-rate-set", "charge-rate-amended"}) {
            EventContract.own()
                    .assertKept(Kafka.awaitEvent("funding.charge-rates", "concordat.funding." + fact + ".v1", id));
        }
    }

    @Test
    void aRateIsAShareOrAnAmountAboveZero() {
        for (String wrong : new String[] {"\"share\":null", "\"share\":\"0\"", amount("0.00"), amount("-1.00")}) {
            set(wrong).statusCode(422).body("type", equalTo("urn:concordat:problem:share-or-amount"));
        }
        set("\"share\":\"2.5\"," + amount("1.00")).statusCode(422);
        set("\"share\":\"100.01\"").statusCode(400);
        set("\"share\":\"2.555\"").statusCode(400);
    }

    @Test
    void theDatabaseKeepsOneRateAYearAndAChargeForTheWholeRegion() {
        share("2.5");
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update charge_rate set amount = 1 where fund = ?", fund))
                .hasStackTraceContaining("share_or_amount");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        assertThatThrownBy(() -> sql.one(
                        "select ledger_account_of(?, 'CHARGED', '2008-09', 'cumbria', null)", row -> true, fund))
                .hasStackTraceContaining("charged_for_the_whole_region");
    }

    @Test
    void showsAChargeUnderItsOwnFundOnly() {
        share("10");
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        String charge = posted("2008-07-01", "10.00");
        financeOfficer()
                .get(FUNDS + "/" + createFund() + "/charges/" + charge)
                .then()
                .statusCode(404);
        financeOfficer().get(rates + "/2009-10").then().statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminCharge() {
        as(Roles.PROGRAMME_OFFICER)
                .header("Idempotency-Key", "x")
                .body("{\"financialYear\":\"2008-09\"}")
                .post(charges)
                .then()
                .statusCode(403);
        as(Roles.BOARD_MEMBER)
                .body("{\"financialYear\":\"2008-09\",\"share\":\"1\"}")
                .post(rates)
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER).get(charges).then().statusCode(403);
    }
}
