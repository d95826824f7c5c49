package org.concordat.funding.fund.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.Api.receiptBody;
import static org.concordat.funding.Api.recordReceipt;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReceiptResourceTest {

    private UUID fund;
    private UUID grant;
    private String receipts;

    @BeforeEach
    void aFundWithAGrant() {
        fund = createFund();
        grant = addSource(fund, "GRANT", "2008-09", "150000.00");
        receipts = FUNDS + "/" + fund + "/receipts";
    }

    @Test
    void recordsMoneyAndPostsItToTheLedger() {
        String location = once().body(receiptBody(grant, "75000.00", "2008-06-30"))
                .post(receipts)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("sourceKind", equalTo("GRANT"))
                .body("financialYear", equalTo("2008-09"))
                .body("programme", equalTo("BPI"))
                .body("reversed", equalTo(false))
                .extract()
                .header("Location");
        String path = URI.create(location).getPath();
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        as(Roles.AUDITOR).get(path).then().statusCode(200).body("amount.amount", equalTo("75000.00"));
        as(Roles.AUDITOR)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("receipt-recorded"))
                .body("items[0].effectiveOn", equalTo("2008-06-30"));
        as(Roles.AUDITOR)
                .get(FUNDS + "/" + fund + "/balances")
                .then()
                .statusCode(200)
                .body("source.amount", equalTo("-75000.00"))
                .body("unallocated.amount", equalTo("75000.00"))
                .body("paid.amount", equalTo("0.00"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("funding.receipts", "concordat.funding.receipt-recorded.v1", id));
    }

    @Test
    void asksForAnIdempotencyKeyBecauseMoneyMoves() {
        financeOfficer()
                .body(receiptBody(grant, "1.00", "2008-06-30"))
                .post(receipts)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    @Test
    void recordsTheSameRequestOnce() {
        String key = UUID.randomUUID().toString();
        String body = receiptBody(grant, "10.00", "2008-06-30");
        String first = financeOfficer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(receipts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        financeOfficer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(receipts)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        financeOfficer()
                .header("Idempotency-Key", key)
                .body(receiptBody(grant, "11.00", "2008-06-30"))
                .post(receipts)
                .then()
                .statusCode(422);
        financeOfficer().get(receipts).then().body("items", hasSize(1));
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("unallocated.amount", equalTo("10.00"));
    }

    @Test
    void refusesAmountsThatMoveNothing() {
        for (String amount : new String[] {"0.00", "-1.00"}) {
            once().body(receiptBody(grant, amount, "2008-06-30"))
                    .post(receipts)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:amount-not-above-zero"));
        }
        financeOfficer().get(receipts).then().body("items", hasSize(0));
    }

    @Test
    void refusesMoneyThatHasNotComeInYet() {
        once().body(receiptBody(grant, "1.00", today().plusDays(2).toString()))
                .post(receipts)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:receipt-in-the-future"))
                .body("errors[0].pointer", equalTo("/receivedOn"));
    }

    @Test
    void refusesASourceOfAnotherFund() {
        UUID other = addSource(createFund(), "GRANT", "2008-09", "1.00");
        once().body(receiptBody(other, "1.00", "2008-06-30"))
                .post(receipts)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:source-not-of-this-fund"));
    }

    @Test
    void showsAReceiptUnderItsOwnFundOnly() {
        String id = recordReceipt(fund, grant, "1.00", "2008-06-30");
        financeOfficer()
                .get(FUNDS + "/" + createFund() + "/receipts/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminRecord() {
        as(Roles.BOARD_MEMBER)
                .header("Idempotency-Key", "x")
                .body(receiptBody(grant, "1.00", "2008-06-30"))
                .post(receipts)
                .then()
                .statusCode(403);
    }

    @Test
    void reversesAMistakeByAnEntryOfItsOwn() {
        recordReceipt(fund, grant, "100.00", "2008-06-30");
        String mistake = recordReceipt(fund, grant, "40.00", "2008-07-01");
        once().body("{\"reason\":\"Paid to us by mistake\",\"effectiveOn\":\"2008-07-10\"}")
                .post(receipts + "/" + mistake + "/reversal")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("reversed", equalTo(true));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/balances")
                .then()
                .body("unallocated.amount", equalTo("100.00"))
                .body("source.amount", equalTo("-100.00"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items.sequence", contains(1, 2, 3))
                .body("items[2].from.kind", equalTo("UNALLOCATED"))
                .body("items[2].to.kind", equalTo("SOURCE"))
                .body("items[2].businessId", equalTo(mistake))
                .body("items[2].reason", containsString("Paid to us by mistake"));
        once().body("{\"reason\":\"again\"}")
                .post(receipts + "/" + mistake + "/reversal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:receipt-already-reversed"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.receipts", "concordat.funding.receipt-reversed.v1", UUID.fromString(mistake)));
    }

    @Test
    void asksWhyAReceiptIsReversed() {
        String id = recordReceipt(fund, grant, "1.00", "2008-06-30");
        once().body("{}").post(receipts + "/" + id + "/reversal").then().statusCode(400);
    }

    @Test
    void pagesThroughReceiptsByDayAndNarrowsThem() {
        UUID later = addSource(fund, "GRANT", "2009-10", "1.00");
        recordReceipt(fund, later, "3.00", "2009-05-01");
        recordReceipt(fund, grant, "2.00", "2008-05-02");
        recordReceipt(fund, grant, "1.00", "2008-05-01");
        String cursor = financeOfficer()
                .queryParam("limit", 2)
                .get(receipts)
                .then()
                .statusCode(200)
                .body("items.receivedOn", contains("2008-05-01", "2008-05-02"))
                .extract()
                .path("nextCursor");
        financeOfficer()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(receipts)
                .then()
                .statusCode(200)
                .body("items.receivedOn", contains("2009-05-01"))
                .body("nextCursor", nullValue());
        financeOfficer()
                .queryParam("financialYear", "2009-10")
                .get(receipts)
                .then()
                .statusCode(200)
                .body("items.amount.amount", contains("3.00"));
        assertThat(financeOfficer()
                        .queryParam("source", grant)
                        .get(receipts)
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
    }
}
