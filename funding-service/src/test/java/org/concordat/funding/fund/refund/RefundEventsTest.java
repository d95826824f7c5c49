package org.concordat.funding.fund.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.recordReceipt;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.receipt.Receipts;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.Accounts;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Verification;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** Money that goes back to members, as membership sends it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefundEventsTest {

    private static final String PAYMENTS = "membership.payments";
    private static final String RECEIVED = "concordat.membership.payment-received.v1";
    private static final String REFUNDED = "concordat.membership.payment-refunded.v1";
    private static final String WAITING = "/funding/v1/waiting-refunds";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Ledger ledger;

    @Inject
    Refunding refunding;

    @Inject
    Receipts receipts;

    @Inject
    Verification verification;

    private final UUID organisation = UUID.randomUUID();

    private static String state(UUID id, UUID organisation, String amount, String day) {
        return """
                {"state":{"id":"%s","subscription":"%s","organisation":"%s","financialYear":"2008-09",
                 "amount":{"amount":"%s","currency":"GBP"},"%s":"2008-05-02","method":"CHEQUE",
                 "reference":"Cheque 17","addedLater":true},"changed":["amount"]}""".formatted(id, UUID.randomUUID(), organisation, amount, day);
    }

    private void awaitHandled(UUID event) {
        await().atMost(Duration.ofSeconds(60)).until(() -> new Sql(dataSource)
                .one("select 1 from inbox where event_id = ?", row -> true, event)
                .isPresent());
    }

    private void sendAndAwait(String type, UUID subject, long version, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(PAYMENTS, event, type, subject, version, "2008-05-03", data);
        awaitHandled(event);
    }

    private void paid(String amount) {
        UUID payment = UUID.randomUUID();
        sendAndAwait(RECEIVED, payment, 0, state(payment, organisation, amount, "receivedOn"));
    }

    private UUID refunded(String amount) {
        UUID refund = UUID.randomUUID();
        sendAndAwait(REFUNDED, refund, 0, state(refund, organisation, amount, "refundedOn"));
        return refund;
    }

    /** Marked to take the subscriptions, and no other is. */
    private static UUID markedFund() {
        List<String> marked = financeOfficer()
                .queryParam("takesSubscriptions", true)
                .get(FUNDS)
                .jsonPath()
                .getList("items.id");
        marked.forEach(id -> mark(UUID.fromString(id), false));
        UUID fund = createFund();
        mark(fund, true);
        return fund;
    }

    private static void mark(UUID fund, boolean takes) {
        financeOfficer()
                .header("If-Match", financeOfficer().get(FUNDS + "/" + fund).getHeader("ETag"))
                .body("{\"takesSubscriptions\":%s}".formatted(takes))
                .patch(FUNDS + "/" + fund)
                .then()
                .statusCode(200);
    }

    private static List<String> waiting() {
        return financeOfficer().queryParam("limit", 200).get(WAITING).jsonPath().getList("items.refund");
    }

    private Money free(UUID fund) {
        return ledger.balances(fund, null).unallocated();
    }

    private void spend(UUID fund, String amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(new Posting(
                        fund,
                        LocalDate.parse("2008-05-03"),
                        Account.UNALLOCATED,
                        Accounts.COMMITTED,
                        Money.of(amount),
                        "test",
                        "Spent",
                        new BusinessObject("award", UUID.randomUUID()),
                        null)));
    }

    @Test
    void debitsTheFundThatTookThePaymentWithWhatMembershipTells() {
        var contract = EventContract.of("membership-service");
        var example = contract.example(REFUNDED);
        UUID member = UUID.fromString(example.at("/state/organisation").asText());
        Money net = Money.of(example.at("/state/net/amount").asText());
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        sendAndAwait(RECEIVED, payment, 0, state(payment, member, "9000.00", "receivedOn"));
        UUID refund = UUID.randomUUID();
        sendAndAwait(REFUNDED, refund, 0, example.toString());
        assertThat(free(fund)).isEqualTo(Money.pounds(9000).minus(net));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/entries")
                .then()
                .body("items[1].from.kind", equalTo("UNALLOCATED"))
                .body("items[1].to.kind", equalTo("SOURCE"))
                .body("items[1].by", equalTo("event:" + REFUNDED))
                .body("items[1].effectiveOn", equalTo("2008-05-03"));
        assertThat(verification.verify(fund).intact()).isTrue();
        assertThat(waiting()).doesNotContain(refund.toString());
    }

    @Test
    void debitsTheFundNetAndReadsAnEventOfTheTimeBeforeNetAndVatWereTold() throws IOException {
        UUID fund = markedFund();
        paid("1000.00");
        UUID refund = UUID.randomUUID();
        String split = state(refund, organisation, "59.20", "refundedOn").replace("\"method\"", """
                "net":{"amount":"49.33","currency":"GBP"},"vat":{"amount":"9.87","currency":"GBP"},"method\"""");
        sendAndAwait(REFUNDED, refund, 0, split);
        assertThat(free(fund)).isEqualTo(Money.of("950.67"));

        try (var file = getClass().getResourceAsStream("/events-of-earlier-versions/" + REFUNDED + ".json")) {
            String earlier = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("01920000-0000-7000-8000-000000000003", organisation.toString());
            sendAndAwait(REFUNDED, UUID.randomUUID(), 0, earlier);
        }
        assertThat(free(fund)).isEqualTo(Money.of("800.67"));
    }

    @Test
    void whatCameInForAYearIsLessWhatWasRefundedFromTheDayOfTheRefundOn() {
        var fund = new FundId(markedFund());
        paid("100.00");
        refunded("40.00");
        var year = FinancialYear.of("2008-09");
        assertThat(receipts.received(fund, year, LocalDate.parse("2008-05-02"))).isEqualTo(Money.ZERO);
        assertThat(receipts.received(fund, year, LocalDate.MAX)).isEqualTo(Money.pounds(60));
        assertThat(receipts.received(fund, year.next(), LocalDate.MAX)).isEqualTo(Money.ZERO);
    }

    @Test
    void debitsTheFundThatTookThePaymentAlsoWhenAnotherTakesTheSubscriptionsNow() {
        UUID fund = markedFund();
        paid("100.00");
        UUID other = markedFund();
        refunded("40.00");
        assertThat(free(fund)).isEqualTo(Money.pounds(60));
        assertThat(free(other)).isEqualTo(Money.ZERO);
    }

    @Test
    void debitsOnceHoweverOftenItIsSent() {
        UUID fund = markedFund();
        paid("100.00");
        UUID refund = UUID.randomUUID();
        String data = state(refund, organisation, "40.00", "refundedOn");
        sendAndAwait(REFUNDED, refund, 0, data);
        sendAndAwait(REFUNDED, refund, 0, data);
        sendAndAwait(REFUNDED, refund, 1, data);
        refunding.bookWaiting("test");
        assertThat(free(fund)).isEqualTo(Money.pounds(60));
    }

    @Test
    void waitsForAPaymentThatIsToldLater() {
        UUID fund = markedFund();
        UUID refund = refunded("40.00");
        assertThat(waiting()).contains(refund.toString());
        paid("100.00");
        refunding.bookWaiting("test");
        assertThat(free(fund)).isEqualTo(Money.pounds(60));
        assertThat(waiting()).doesNotContain(refund.toString());
    }

    @Test
    void waitsWhileTheFundHasSpentTheMoneyAndIsNeverLostNorTakesItBelowZero() {
        UUID fund = markedFund();
        UUID grant = addSource(fund, "GRANT", "2008-09", "100.00");
        paid("100.00");
        spend(fund, "70.00");
        UUID refund = refunded("40.00");
        assertThat(free(fund)).isEqualTo(Money.pounds(30));
        financeOfficer()
                .queryParam("limit", 200)
                .get(WAITING)
                .then()
                .statusCode(200)
                .body("items.find { it.refund == '%s' }.amount.amount".formatted(refund), equalTo("40.00"))
                .body("items.find { it.refund == '%s' }.organisation".formatted(refund), equalTo(organisation + ""));
        refunding.bookWaiting("test");
        assertThat(waiting()).contains(refund.toString());

        recordReceipt(fund, grant, "25.00", "2008-06-30");
        refunding.bookWaiting("test");
        refunding.bookWaiting("test");
        assertThat(free(fund)).isEqualTo(Money.pounds(15));
        assertThat(waiting()).doesNotContain(refund.toString());
        assertThat(verification.verify(fund).intact()).isTrue();
    }

    @Test
    void isNotPassedOverForAYoungerOneWhileAnotherReplicaHoldsIt() throws Exception {
        UUID fund = markedFund();
        UUID older = refunded("60.00");
        refunded("50.00");
        paid("100.00");
        var sql = new Sql(dataSource);
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> booking = QuarkusTransaction.requiringNew().call(() -> {
                sql.one("select 1 from refund where id = ? for update", row -> true, older);
                Future<?> other = pool.submit(() -> refunding.bookWaiting("test"));
                await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || waitsForARow(sql));
                return other;
            });
            booking.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(waiting()).doesNotContain(older.toString());
        assertThat(free(fund)).isEqualTo(Money.pounds(40));
    }

    private static boolean waitsForARow(Sql sql) {
        return sql.one("select 1 from pg_locks where locktype = 'transactionid' and not granted limit 1", row -> true)
                .isPresent();
    }

    @Test
    void isBookedOnceHoweverManyTryAtOnce() throws Exception {
        UUID fund = markedFund();
        refunded("40.00");
        refunded("50.00");
        refunded("20.00");
        paid("100.00");
        AtOnce.call(6, () -> {
            refunding.bookWaiting("test");
            return null;
        });
        // the third is not covered any more
        assertThat(free(fund)).isEqualTo(Money.pounds(10));
    }

    @Test
    void parksAMalformedRefundWhileTheRestGoesOn() {
        UUID fund = markedFund();
        paid("100.00");
        for (String data : List.of(
                "{\"state\":{\"financialYear\":\"2008-09\"}}",
                state(UUID.randomUUID(), organisation, "-5.00", "refundedOn"),
                "not json")) {
            UUID poison = UUID.randomUUID();
            Kafka.send(PAYMENTS, UUID.randomUUID(), REFUNDED, poison, 0, "2008-05-03", data);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                            .queryParam("limit", 200)
                            .get("/funding/v1/parked-events")
                            .jsonPath()
                            .getList("items.key", String.class))
                    .contains(poison.toString()));
        }
        refunded("1.00");
        assertThat(free(fund)).isEqualTo(Money.pounds(99));
    }
}
