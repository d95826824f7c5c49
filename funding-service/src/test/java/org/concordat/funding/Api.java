package org.concordat.funding;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** The service as its callers see it: who asks, and the few requests that most tests begin with. */
public final class Api {

    public static final String FUNDS = "/funding/v1/funds";

    private Api() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.person(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification financeOfficer() {
        return as(Roles.FINANCE_OFFICER);
    }

    /** A finance officer whose request moves money. */
    public static RequestSpecification once() {
        return financeOfficer().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static String newCode() {
        return "FUND-" + UUID.randomUUID();
    }

    public static String fundBody(String code, boolean takesSubscriptions) {
        return """
                {"code":"%s","name":"Regional improvement","purpose":"Excellence programmes","takesSubscriptions":%s}""".formatted(code.substring(0, Math.min(40, code.length())), takesSubscriptions);
    }

    public static UUID createFund() {
        return UUID.fromString(financeOfficer()
                .body(fundBody(newCode(), false))
                .post(FUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static String sourceBody(String kind, String year, String amount) {
        return """
                {"kind":"%s","name":"Source of %s","financialYear":"%s",
                 "amount":{"amount":"%s","currency":"GBP"},"programme":"BPI"}""".formatted(kind, kind, year, amount);
    }

    public static UUID addSource(UUID fund, String kind, String year, String amount) {
        return UUID.fromString(financeOfficer()
                .body(sourceBody(kind, year, amount))
                .post(FUNDS + "/" + fund + "/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static String receiptBody(UUID source, String amount, String receivedOn) {
        return """
                {"source":"%s","amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s",
                 "reference":"Instalment"}""".formatted(source, amount, receivedOn);
    }

    /** The id of the receipt. */
    public static String recordReceipt(UUID fund, UUID source, String amount, String receivedOn) {
        return once().body(receiptBody(source, amount, receivedOn))
                .post(FUNDS + "/" + fund + "/receipts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
