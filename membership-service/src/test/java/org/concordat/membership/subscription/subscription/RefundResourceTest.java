package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefundResourceTest {

    private static final int CLERKS = 20;

    @Inject
    AgroalDataSource dataSource;

    private static String body(String amount) {
        return """
                {"amount":{"amount":"%s","currency":"GBP"},"refundedOn":"2008-06-02","method":"BANK_TRANSFER",
                 "reference":"BACS 4712","reason":"paid twice"}""".formatted(amount);
    }

    private static RequestSpecification once() {
        return as(Roles.FINANCE_OFFICER).header("Idempotency-Key", UUID.randomUUID());
    }

    private static String path(UUID subscription) {
        return ROOT + "/subscriptions/" + subscription + "/refunds";
    }

    private static Response refund(UUID subscription, String amount) {
        return once().body(body(amount)).post(path(subscription));
    }

    /** Asked for and approved; the answer is the first refusal, or the approval. */
    private static Response refunded(UUID subscription, String amount) {
        Response request = refund(subscription, amount);
        return request.statusCode() == 201 ? approve(id(request)) : request;
    }

    private static UUID overpaid(String invoice, String paid) {
        UUID id = anInvoiced(invoice);
        pay(id, paid).then().statusCode(201);
        return id;
    }

    private static ValidatableResponse subscription(UUID id) {
        return officer().get(ROOT + "/subscriptions/" + id).then().statusCode(200);
    }

    @Test
    void givesBackWhatWasPaidBeyondTheInvoiceAndTellsTheOthers() {
        UUID id = overpaid("2000.00", "2500.00");
        refunded(id, "500.00").then().statusCode(200);
        subscription(id)
                .body("paid.amount", equalTo("2000.00"))
                .body("credit.amount", equalTo("0.00"))
                .body("status", equalTo("PAID"));
        String refund = officer()
                .get(path(id))
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount.amount", equalTo("500.00"))
                .body("items[0].refundedOn", equalTo("2008-06-02"))
                .body("items[0].method", equalTo("BANK_TRANSFER"))
                .body("items[0].reference", equalTo("BACS 4712"))
                .body("items[0].reason", equalTo("paid twice"))
                .extract()
                .path("items[0].id");
        officer().get(path(id) + "/" + refund).then().statusCode(200).header("ETag", startsWith("\"0-"));
        userOf(anOrganisation()).get(path(id) + "/" + refund).then().statusCode(404);
        var told = Told.awaitValid("membership.payments", "payment-refunded", UUID.fromString(refund));
        assertThat(told.at("/state/amount/amount").asText()).isEqualTo("500.00");
        assertThat(told.toString()).doesNotContain("paid twice");
        var state = Told.awaitValid("membership.subscriptions", "subscription-refunded", id);
        assertThat(state.at("/state/paid/amount").asText()).isEqualTo("2000.00");
        officer()
                .get(ROOT + "/subscriptions/" + id + "/history")
                .then()
                .body("items.action", hasItem("subscription-refunded"));
    }

    @Test
    void aMemberThatLeftGetsBackWhatACreditNoteFreed() {
        UUID id = overpaid("2000.00", "2000.00");
        step(id, "withdrawal", "{\"reason\":\"merged\"}").then().statusCode(200);
        refund(id, "1000.00")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:beyond-the-credit"))
                .body("errors.pointer", contains("/amount"));
        creditNote(id, """
                {"amount":{"amount":"1000.00","currency":"GBP"},"reason":"half a year"}""").then().statusCode(200);
        refunded(id, "1000.00").then().statusCode(200);
        subscription(id).body("status", equalTo("WITHDRAWN"));
        officer()
                .get(ROOT + "/income-summaries/" + subscription(id).extract().<String>path("financialYear"))
                .then()
                .body("received.amount", equalTo("1000.00"))
                .body("credit.amount", equalTo("0.00"))
                .body("outstanding.amount", equalTo("0.00"));
    }

    @Test
    void needsAnIdempotencyKeyAndCountsOnce() {
        UUID id = overpaid("2000.00", "2500.00");
        as(Roles.FINANCE_OFFICER)
                .body(body("100.00"))
                .post(path(id))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key"));
        String key = UUID.randomUUID().toString();
        UUID request = id(refund(id, "100.00"));
        for (int i = 0; i < 3; i++) {
            as(Roles.PARTNERSHIP_ADMIN)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(ROOT + "/approval-requests/" + request + "/approval")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("APPROVED"));
        }
        subscription(id).body("credit.amount", equalTo("400.00"));
    }

    @Test
    void twentyClerksAtOnceNeverGiveBackMoreThanTheCredit() throws Exception {
        UUID id = overpaid("1500.00", "2250.00");
        List<Integer> answers = AtOnce.call(
                Collections.nCopies(CLERKS, () -> refunded(id, "100.00").statusCode()));
        assertThat(answers).hasSize(CLERKS).containsOnly(200, 422);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(7);
        subscription(id)
                .body("credit.amount", equalTo("50.00"))
                .body("paid.amount", equalTo("1550.00"))
                .body("status", equalTo("PAID"));
        assertThat(new Sql(dataSource)
                        .one(
                                "select sum(amount) from refund where subscription = ?",
                                row -> row.getBigDecimal(1).toPlainString(),
                                id))
                .contains("700.00");
    }

    @Test
    void refusesWhatIsNoRefund() {
        UUID id = overpaid("2000.00", "2500.00");
        once().body(body("1.00").replace("2008-06-02", "2199-01-01"))
                .post(path(id))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/refundedOn"));
        once().body(body("1.00").replace("paid twice", " "))
                .post(path(id))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        once().body(body("1.00").replace("2008-06-02", "2008-05-01"))
                .post(path(id))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:refund-before-payment"))
                .body("errors.pointer", contains("/refundedOn"));
        refund(id, "-1.00").then().statusCode(422);
        refund(UUID.randomUUID(), "1.00").then().statusCode(404);
    }

    @Test
    void isTheFinanceOfficersBusinessAndReadByItsOwnOrganisation() {
        UUID id = overpaid("2000.00", "2500.00");
        for (String role : new String[] {Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR}) {
            as(role).header("Idempotency-Key", UUID.randomUUID())
                    .body(body("1.00"))
                    .post(path(id))
                    .then()
                    .statusCode(403);
        }
        UUID organisation = UUID.fromString(subscription(id).extract().path("organisation"));
        userOf(organisation).get(path(id)).then().statusCode(200);
        userOf(anOrganisation()).get(path(id)).then().statusCode(404);
    }

    @Test
    void isNeverEditedOrDeleted() {
        UUID id = overpaid("2000.00", "2500.00");
        refunded(id, "1.00").then().statusCode(200);
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update refund set amount = 2 where subscription = ?", id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from refund where subscription = ?", id))
                .hasMessageContaining("append-only");
    }
}
