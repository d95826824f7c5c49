package org.concordat.membership.subscription.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** What a bank statement has brought is recorded again by hand, or from old books, on a person's word only. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PossibleDuplicateByHandTest {

    private static JsonPath read(UUID subscription) {
        return officer().get(ROOT + "/subscriptions/" + subscription).jsonPath();
    }

    /** Answers with the payment or credit that the line has become. */
    private static String brought(UUID subscription, String amount, String day) {
        JsonPath line = csv(
                        "bank-statement-imports",
                        "Date,Description,Amount,Reference",
                        "%s,BGC,%s,%s".formatted(day, amount, read(subscription).getString("invoice.number")))
                .then()
                .body("imported", equalTo(1))
                .extract()
                .jsonPath()
                .setRootPath("lines[0]");
        return line.getString("payment") == null ? line.getString("credit") : line.getString("payment");
    }

    private static Response csv(String imports, String header, String line) {
        return as(Roles.PARTNERSHIP_ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(header + "\n" + line + "\n")
                .post(ROOT + "/" + imports);
    }

    private static ValidatableResponse record(UUID subscription, String amount, String day, String more) {
        return step(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s","method":"CHEQUE",
                 "reference":"by hand"%s}""".formatted(amount, day, more)).then();
    }

    private static void assertPayments(UUID subscription, int number) {
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items", hasSize(number));
    }

    @Test
    void aPaymentByHandLikeOneThatAStatementBroughtIsRefusedUntilAPersonSaysItIsNone() {
        UUID subscription = anInvoiced("9000.00");
        String payment = brought(subscription, "1000.00", "2008-05-09");
        record(subscription, "1000.00", "2008-05-02", "")
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:possible-duplicate"))
                .body("detail", containsString("payment " + payment))
                .body("detail", containsString("notDuplicate"));
        record(subscription, "1000.00", "2008-05-02", ",\"notDuplicate\":false").statusCode(409);
        assertPayments(subscription, 1);
        record(subscription, "1000.00", "2008-05-02", ",\"notDuplicate\":true").statusCode(201);
        assertPayments(subscription, 2);
    }

    @Test
    void onlyTheSameAmountWithinAWeekOfAStatementsLineLooksLikeTheSamePayment() {
        UUID subscription = anInvoiced("9000.00");
        brought(subscription, "1000.00", "2008-05-10");
        record(subscription, "1000.00", "2008-05-02", "").statusCode(201);
        record(subscription, "1000.00", "2008-05-03", "").statusCode(409);
        record(subscription, "1000.01", "2008-05-10", "").statusCode(201);
        record(subscription, "1000.00", "2008-05-17", "").statusCode(409);
        record(subscription, "1000.00", "2008-05-18", "").statusCode(201);
        record(anInvoiced("9000.00"), "1000.00", "2008-05-10", "").statusCode(201);
    }

    @Test
    void whatAStatementBroughtAsCreditIsNotRecordedAgainEither() {
        UUID subscription = anInvoiced("9000.00");
        step(subscription, "withdrawal", "{\"reason\":\"merged\"}").then().statusCode(200);
        String credit = brought(subscription, "1000.00", "2008-05-09");
        record(subscription, "1000.00", "2008-05-08", "")
                .statusCode(409)
                .body("detail", containsString("credit " + credit));
    }

    @Test
    void aPaymentOfTheOldBooksLikeOneThatAStatementBroughtIsRefusedUntilAPersonSaysItIsNone() {
        UUID subscription = anInvoiced("9000.00");
        JsonPath invoiced = read(subscription);
        brought(subscription, "1000.00", "2008-05-09");
        String header = "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference,notDuplicate";
        String line = "%s,%s,%s,%s,1000.00,2008-05-07,Receipt 12,"
                .formatted(
                        invoiced.getString("organisationName"),
                        invoiced.getString("financialYear"),
                        invoiced.getString("invoice.issuedOn"),
                        invoiced.getString("invoice.issuedOn"));
        csv("subscription-imports", header, line)
                .then()
                .body("refused", equalTo(1))
                .body("lines.problem", contains(containsString("notDuplicate")));
        assertPayments(subscription, 1);
        csv("subscription-imports", header, line + "yes").then().body("accepted", equalTo(1));
        assertPayments(subscription, 2);
        // what was recorded so is known when the books are sent again
        csv("subscription-imports", header, line).then().body("refused", equalTo(0));
        assertThat(read(subscription).getString("paid.amount")).isEqualTo("2000.00");
    }
}
