package org.concordat.membership.subscription.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lapsed member owes stays owed until two persons have decided to chase it no longer. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WriteOffResourceTest {

    private static final String REASON = "{\"reason\":\"not worth a claim\"}";

    private FinancialYear year;
    private UUID subscription;
    private String one;
    private String two;

    /** £2,000 due on 31 May 2008 that lapsed on 1 July. */
    @BeforeEach
    void aLapsedMember() {
        String type = anOrganisationType();
        year = aFinancialYear();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","graceDays":30,"classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"2000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        subscription = anInvitation(anOrganisation(type, aSubRegion()), year);
        step(subscription, "agreement", "{\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
        step(subscription, "lapse", "{}").then().statusCode(200);
        // each token is another person's
        one = Tokens.person(Roles.FINANCE_OFFICER);
        two = Tokens.person(Roles.PARTNERSHIP_ADMIN);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private Response send(String token, String path, String body) {
        return with(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(ROOT + "/subscriptions/" + subscription + "/write-off" + path);
    }

    private ValidatableResponse debtAsAt(String day) {
        return officer()
                .queryParam("asAt", day)
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/aged-debt")
                .then()
                .statusCode(200);
    }

    @Test
    void whatALapsedMemberOwesStaysInTheAgedDebtUntilTwoPersonsHaveWrittenItOff() {
        debtAsAt("2008-06-30")
                .body("total.days1To30.amount", equalTo("2000.00"))
                .body("total.lapsed.amount", equalTo("0.00"))
                .body("invoices.lapsed", contains(false));
        debtAsAt("2008-07-01")
                .body("total.lapsed.amount", equalTo("2000.00"))
                .body("total.days31To60.amount", equalTo("0.00"))
                .body("total.total.amount", equalTo("2000.00"))
                .body("invoices.lapsed", contains(true));
        send(one, "", REASON)
                .then()
                .statusCode(200)
                .body("writeOffReason", equalTo("not worth a claim"))
                .body("outstanding.amount", equalTo("2000.00"));
        debtAsAt("2008-12-31").body("total.lapsed.amount", equalTo("2000.00"));
        send(one, "/approval", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:two-persons-decide"));
        send(two, "/approval", "{\"effectiveOn\":\"2008-10-01\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("LAPSED"))
                .body("outstanding.amount", equalTo("0.00"))
                .body("writtenOff.amount", equalTo("2000.00"));
        debtAsAt("2008-09-30").body("total.lapsed.amount", equalTo("2000.00"));
        debtAsAt("2008-10-01").body("total.total.amount", equalTo("0.00")).body("invoices", hasSize(0));
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/history")
                .then()
                .body("items.action", hasItems("write-off-asked", "subscription-written-off"));
        var told = Told.awaitValid("membership.subscriptions", "subscription-written-off", subscription);
        assertThat(told.at("/state/writtenOff/amount").asText()).isEqualTo("2000.00");
        assertThat(told.toString()).doesNotContain("not worth a claim");
    }

    @Test
    void aDebtThatIsPaidAfterTheLapseIsOwedUntilThen() {
        step(subscription, "payments", """
                {"amount":{"amount":"500.00","currency":"GBP"},"receivedOn":"2008-08-01","method":"CHEQUE","reference":"1"}""").then().statusCode(201);
        debtAsAt("2008-07-31").body("total.lapsed.amount", equalTo("2000.00"));
        debtAsAt("2008-08-01").body("total.lapsed.amount", equalTo("1500.00"));
        pay(subscription, "1500.00").then().statusCode(201);
        officer().get(ROOT + "/subscriptions/" + subscription).then().body("status", equalTo("PAID"));
        debtAsAt("2009-01-01").body("total.total.amount", equalTo("0.00"));
    }

    @Test
    void aRejectedWriteOffLeavesTheDebtOwed() {
        send(one, "", REASON).then().statusCode(200);
        send(one, "", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:write-off-asked-already"));
        send(one, "/rejection", "{}").then().statusCode(200).body("outstanding.amount", equalTo("2000.00"));
        send(two, "/approval", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:no-write-off-asked"));
        debtAsAt("2008-12-31").body("total.lapsed.amount", equalTo("2000.00"));
    }

    @Test
    void refusesWhatIsNoWriteOff() {
        send(one, "", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        send(one, "", REASON).then().statusCode(200);
        send(two, "/approval", "{\"effectiveOn\":\"2008-06-30\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"));
        with(one)
                .body(REASON)
                .post(ROOT + "/subscriptions/" + subscription + "/write-off")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key"));
        subscription = anInvoiced("2000.00");
        send(one, "", REASON)
                .then()
                .statusCode(409)
                .body("allowed", contains("purchase-order", "payments", "withdrawal", "lapse"));
        subscription = UUID.randomUUID();
        send(one, "", REASON).then().statusCode(404);
    }

    @Test
    void writingOffIsTheFinanceOfficersBusiness() {
        for (String role : new String[] {Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR, Roles.BOARD_MEMBER}) {
            send(Tokens.person(role), "", REASON).then().statusCode(403);
        }
        send(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()), "", REASON)
                .then()
                .statusCode(403);
    }
}
