package org.concordat.funding.fund.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.fundBody;
import static org.concordat.funding.Api.newCode;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipEventsTest {

    private static final String PAYMENTS = "membership.payments";
    private static final String RECEIVED = "concordat.membership.payment-received.v1";
    private static final String ORGANISATIONS = "membership.organisations";
    private static final String REGISTERED = "concordat.membership.organisation-registered.v1";
    private static final String AMENDED = "concordat.membership.organisation-amended.v1";
    private static final String WAITING = "/funding/v1/waiting-payments";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private static String example(String type) {
        return EventContract.of("membership-service").example(type).toString();
    }

    /** As membership told it before it told net and VAT. */
    private static String earlierExample(String type) {
        try (var file =
                MembershipEventsTest.class.getResourceAsStream("/events-of-earlier-versions/" + type + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String split(String paid, String net, String vat) {
        return paid.replace("\"receivedOn\"", """
                "net":{"amount":"%s","currency":"GBP"},"vat":{"amount":"%s","currency":"GBP"},"receivedOn\"""".formatted(net, vat));
    }

    private static String paid(UUID payment, UUID organisation, String amount) {
        return """
                {"state":{"id":"%s","subscription":"%s","organisation":"%s","financialYear":"2008-09",
                 "amount":{"amount":"%s","currency":"GBP"},"receivedOn":"2008-05-02","method":"CHEQUE",
                 "reference":"Cheque 17","addedLater":true},"changed":["amount"]}""".formatted(payment, UUID.randomUUID(), organisation, amount);
    }

    private static void send(UUID event, UUID payment, long version, String data) {
        Kafka.send(PAYMENTS, event, RECEIVED, payment, version, "2008-05-03", data);
    }

    /** Leaves no fund marked. */
    private static void unmark() {
        List<String> marked = financeOfficer()
                .queryParam("takesSubscriptions", true)
                .get(FUNDS)
                .jsonPath()
                .getList("items.id");
        for (String id : marked) {
            mark(UUID.fromString(id), false);
        }
    }

    private static void mark(UUID fund, boolean takes) {
        String etag = financeOfficer().get(FUNDS + "/" + fund).getHeader("ETag");
        financeOfficer()
                .header("If-Match", etag)
                .body("{\"takesSubscriptions\":%s}".formatted(takes))
                .patch(FUNDS + "/" + fund)
                .then()
                .statusCode(200);
    }

    private static UUID markedFund() {
        unmark();
        UUID fund = createFund();
        mark(fund, true);
        return fund;
    }

    private static List<Map<String, Object>> receiptsOf(UUID fund, UUID payment) {
        return receipts(fund).getList("items.findAll { it.payment == '%s' }".formatted(payment));
    }

    private static JsonPath receipts(UUID fund) {
        return financeOfficer()
                .queryParam("limit", 200)
                .get(FUNDS + "/" + fund + "/receipts")
                .jsonPath();
    }

    private static List<String> waiting() {
        return financeOfficer().queryParam("limit", 200).get(WAITING).jsonPath().getList("items.payment");
    }

    private void awaitHandled(UUID event) {
        soon().until(() -> new Sql(dataSource)
                .one("select 1 from inbox where event_id = ?", row -> true, event)
                .isPresent());
    }

    @Test
    void creditsTheMarkedFundWithWhatMembershipTells() {
        UUID payment = UUID.fromString("01920000-0000-7000-8000-000000000007");
        UUID organisation = UUID.fromString("01920000-0000-7000-8000-000000000003");
        UUID fund = markedFund();
        UUID source = addSource(fund, "SUBSCRIPTIONS", "2008-09", "230500.00");
        Kafka.send(ORGANISATIONS, UUID.randomUUID(), REGISTERED, organisation, 0, "2008-04-01", example(REGISTERED));
        send(UUID.randomUUID(), payment, 0, example(RECEIVED));

        soon().untilAsserted(() -> assertThat(receiptsOf(fund, payment)).hasSize(1));
        assertThat(receiptsOf(fund, payment).get(0))
                .containsEntry("source", source.toString())
                .containsEntry("organisation", organisation.toString())
                .containsEntry("sourceKind", "SUBSCRIPTIONS")
                .containsEntry("financialYear", "2008-09")
                .containsEntry("receivedOn", "2008-05-02")
                .containsEntry("reference", "BACS 4711")
                .containsEntry("amount", Map.of("amount", "500.00", "currency", "GBP"))
                .containsEntry("vat", Map.of("amount", "100.00", "currency", "GBP"));
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("unallocated.amount", equalTo("500.00"));
        soon().untilAsserted(() -> assertThat(organisations.names(List.of(organisation)))
                .containsEntry(organisation, "Allerdale Borough Council"));
        financeOfficer()
                .queryParam("from", "2008-04-01")
                .queryParam("to", "2009-03-31")
                .get(FUNDS + "/" + fund + "/statements")
                .then()
                .statusCode(200)
                .body("entries[0].organisationName", equalTo("Allerdale Borough Council"))
                .body("entries[0].entry.by", equalTo("event:" + RECEIVED))
                .body("entries[0].entry.effectiveOn", equalTo("2008-05-03"));

        UUID receipt = UUID.fromString((String) receiptsOf(fund, payment).get(0).get("id"));
        var sent = Kafka.awaitEvent("funding.receipts", "concordat.funding.receipt-recorded.v1", receipt);
        EventContract.own().assertKept(sent);
        assertThat(Kafka.header(sent, CloudEventHeaders.EFFECTIVE_ON)).isEqualTo("2008-05-03");
    }

    @Test
    void creditsTheFundNetBecauseVatIsNobodysIncome() {
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        send(UUID.randomUUID(), payment, 0, split(paid(payment, UUID.randomUUID(), "359.20"), "299.33", "59.87"));
        soon().untilAsserted(() -> assertThat(receiptsOf(fund, payment)).hasSize(1));
        assertThat(receiptsOf(fund, payment).get(0))
                .containsEntry("amount", Map.of("amount", "299.33", "currency", "GBP"))
                .containsEntry("vat", Map.of("amount", "59.87", "currency", "GBP"));
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("unallocated.amount", equalTo("299.33"));
    }

    @Test
    void aPennyThatIsAllVatBringsTheFundNothing() {
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        send(event, payment, 0, split(paid(payment, UUID.randomUUID(), "0.01"), "0.00", "0.01"));
        awaitHandled(event);
        assertThat(receiptsOf(fund, payment)).isEmpty();
    }

    @Test
    void aPaymentThatWaitsForAFundKeepsItsVatApart() {
        unmark();
        UUID payment = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        send(event, payment, 0, split(paid(payment, UUID.randomUUID(), "359.20"), "299.33", "59.87"));
        awaitHandled(event);
        financeOfficer()
                .queryParam("limit", 200)
                .get(WAITING)
                .then()
                .body("items.find { it.payment == '%s' }.amount.amount".formatted(payment), equalTo("299.33"))
                .body("items.find { it.payment == '%s' }.vat.amount".formatted(payment), equalTo("59.87"));
        UUID fund = createFund();
        mark(fund, true);
        assertThat(receiptsOf(fund, payment).get(0))
                .containsEntry("amount", Map.of("amount", "299.33", "currency", "GBP"))
                .containsEntry("vat", Map.of("amount", "59.87", "currency", "GBP"));
    }

    @Test
    void readsAnEventOfTheTimeBeforeNetAndVatWereTold() {
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        send(UUID.randomUUID(), payment, 0, earlierExample(RECEIVED));
        soon().untilAsserted(() -> assertThat(receiptsOf(fund, payment)).hasSize(1));
        assertThat(receiptsOf(fund, payment).get(0))
                .containsEntry("amount", Map.of("amount", "500.00", "currency", "GBP"))
                .containsEntry("vat", Map.of("amount", "0.00", "currency", "GBP"));
    }

    @Test
    void moneyKeptAsCreditIsNoIncomeOfTheFundUntilItPaysAnInvoice() {
        UUID fund = markedFund();
        String received = "concordat.membership.credit-received.v1";
        // funding reads no topic of credits; nor would it take one for a payment
        Kafka.send(PAYMENTS, UUID.randomUUID(), received, UUID.randomUUID(), 0, "2008-05-03", example(received));
        // 600 of the 1,000 pounds were moved, which membership tells as a payment
        UUID payment = UUID.randomUUID();
        send(UUID.randomUUID(), payment, 0, paid(payment, UUID.randomUUID(), "600.00"));
        soon().untilAsserted(() -> assertThat(receiptsOf(fund, payment)).hasSize(1));
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("unallocated.amount", equalTo("600.00"));
        assertThat(receipts(fund).getList("items")).hasSize(1);
    }

    @Test
    void countsAPaymentOfAYearWithoutASourceAllTheSame() {
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        send(UUID.randomUUID(), payment, 0, paid(payment, UUID.randomUUID(), "9000.00"));
        soon().untilAsserted(() -> assertThat(receiptsOf(fund, payment)).hasSize(1));
        assertThat(receiptsOf(fund, payment).get(0).get("source")).isNull();
    }

    @Test
    void creditsAPaymentOnceHoweverOftenItIsSent() {
        UUID fund = markedFund();
        UUID payment = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        UUID sentAgain = UUID.randomUUID();
        String data = paid(payment, UUID.randomUUID(), "9000.00");
        send(event, payment, 0, data);
        send(event, payment, 0, data);
        send(sentAgain, payment, 1, data);
        awaitHandled(sentAgain);
        assertThat(receiptsOf(fund, payment)).hasSize(1);
    }

    @Test
    void keepsAPaymentUntilAFundIsMarked() {
        unmark();
        UUID payment = UUID.randomUUID();
        UUID again = UUID.randomUUID();
        send(UUID.randomUUID(), payment, 0, paid(payment, UUID.randomUUID(), "2000.00"));
        send(again, payment, 1, paid(payment, UUID.randomUUID(), "2000.00"));
        awaitHandled(again);
        assertThat(waiting()).containsOnlyOnce(payment.toString());

        UUID fund = createFund();
        mark(fund, true);
        assertThat(receiptsOf(fund, payment)).hasSize(1);
        assertThat(waiting()).isEmpty();
        mark(fund, false);
        mark(fund, true);
        assertThat(receiptsOf(fund, payment)).hasSize(1);
    }

    @Test
    void losesNoPaymentThatComesWhileAFundIsBeingMarked() {
        unmark();
        UUID fund = createFund();
        var payments = new ArrayList<UUID>();
        for (int i = 0; i < 30; i++) {
            UUID payment = UUID.randomUUID();
            payments.add(payment);
            send(UUID.randomUUID(), payment, 0, paid(payment, UUID.randomUUID(), "1.00"));
            if (i == 10) {
                mark(fund, true);
            }
        }
        soon().untilAsserted(() -> assertThat(receipts(fund).<String>getList("items.payment"))
                .containsExactlyInAnyOrderElementsOf(
                        payments.stream().map(UUID::toString).toList()));
        financeOfficer().get(FUNDS + "/" + fund + "/balances").then().body("unallocated.amount", equalTo("30.00"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void marksOneFundOnly() {
        markedFund();
        financeOfficer()
                .body(fundBody(newCode(), true))
                .post(FUNDS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:one-fund-takes-subscriptions"));
        UUID other = createFund();
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"takesSubscriptions\":true}")
                .patch(FUNDS + "/" + other)
                .then()
                .statusCode(422);
    }

    @Test
    void parksAMalformedPaymentWhileTheRestGoesOn() {
        UUID fund = markedFund();
        UUID next = UUID.randomUUID();
        for (String data : new String[] {
            "{\"state\":{\"financialYear\":\"2008-09\"}}",
            paid(UUID.randomUUID(), UUID.randomUUID(), "-5.00"),
            paid(UUID.randomUUID(), UUID.randomUUID(), "much"),
            split(paid(UUID.randomUUID(), UUID.randomUUID(), "5.00"), "6.00", "-1.00"),
            split(paid(UUID.randomUUID(), UUID.randomUUID(), "5.00"), "-1.00", "6.00"),
            "not json"
        }) {
            UUID poison = UUID.randomUUID();
            send(UUID.randomUUID(), poison, 0, data);
            soon().untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                            .queryParam("limit", 200)
                            .get("/funding/v1/parked-events")
                            .jsonPath()
                            .getList("items.key", String.class))
                    .contains(poison.toString()));
        }
        send(UUID.randomUUID(), next, 0, paid(next, UUID.randomUUID(), "1.00"));
        soon().untilAsserted(() -> assertThat(receiptsOf(fund, next)).hasSize(1));
        assertThat(receipts(fund).getList("items")).hasSize(1);
    }

    @Test
    void passesOverOldNewsOfAnOrganisation() {
        UUID organisation = UUID.randomUUID();
        UUID stale = UUID.randomUUID();
        String old = example(AMENDED).replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"Old name\"");
        String now = example(AMENDED).replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"New name\"");
        Kafka.send(ORGANISATIONS, UUID.randomUUID(), AMENDED, organisation, 7, "2008-04-01", now);
        Kafka.send(ORGANISATIONS, stale, AMENDED, organisation, 6, "2008-04-01", old);
        awaitHandled(stale);
        assertThat(organisations.names(List.of(organisation))).containsEntry(organisation, "New name");
    }

    @Test
    void parksAnOrganisationWithoutAName() {
        UUID organisation = UUID.randomUUID();
        Kafka.send(ORGANISATIONS, UUID.randomUUID(), REGISTERED, organisation, 0, "2008-04-01", "{\"state\":{}}");
        soon().untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(organisation.toString()));
        assertThat(organisations.names(List.of(organisation))).isEmpty();
    }
}
