package org.concordat.membership.subscription.pastbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionImportResourceTest {

    private static final String IMPORTS = ROOT + "/subscription-imports";

    /** Years that are over and that no other test uses. */
    private static final AtomicInteger YEARS = new AtomicInteger(1920);

    private FinancialYear year;
    private UUID organisation;

    @BeforeEach
    void publishTheCardOfAPastYear() {
        year = new FinancialYear(YEARS.incrementAndGet());
        String type = anOrganisationType();
        aPublishedCard(year, type, "2000.00");
        organisation = anOrganisation(type, aSubRegion());
    }

    private Response send(String header, String... rows) {
        return sendAs(Roles.MEMBERSHIP_OFFICER, header, rows);
    }

    private Response sendAs(String role, String header, String... rows) {
        String body = header + "\n"
                + String.join("\n", rows)
                        .replace("ORG", name(organisation))
                        .replace("YEAR", year.toString())
                        .replace("Y1", String.valueOf(year.startYear()))
                        .replace("Y2", String.valueOf(year.startYear() + 1));
        return as(role).header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(body)
                .post(IMPORTS);
    }

    private static String name(UUID organisation) {
        return officer().get(ROOT + "/organisations/" + organisation).jsonPath().getString("name");
    }

    private JsonPath theSubscription() {
        return officer()
                .queryParam("organisation", organisation)
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/subscriptions")
                .then()
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private List<Object> paymentsOf(String subscription) {
        return officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .jsonPath()
                .getList("items.amount.amount");
    }

    @Test
    void aLineOfTheOldBooksBecomesASubscriptionWithItsInvoiceAndPayment() {
        Response report = send(
                "organisation,financialYear,agreedOn,invoicedOn,dueOn,formerInvoiceNumber,paid,paidOn,paidBy,paymentReference",
                "ORG,YEAR,Y1-03-12,Y1-04-02,Y1-05-02,INV-0107,2000.00,Y1-05-01,CHEQUE,Cheque 4711");

        report.then().statusCode(200).body("accepted", equalTo(1)).body("refused", equalTo(0));
        JsonPath subscription = theSubscription();
        assertThat(subscription.getString("id")).isEqualTo(report.jsonPath().getString("lines[0].id"));
        assertThat(subscription.getString("status")).isEqualTo("PAID");
        assertThat(subscription.getString("invoice.number")).isEqualTo(year + "/0001");
        assertThat(subscription.getString("invoice.issuedOn")).isEqualTo(year.startYear() + "-04-02");
        officer()
                .get(ROOT + "/subscriptions/" + subscription.getString("id") + "/history")
                .then()
                .body("items.effectiveOn", contains(day("03-12"), day("03-12"), day("04-02"), day("05-01")))
                .body("items[2].reason", containsString("INV-0107"));
        Told.awaitValid("membership.subscriptions", "subscription-paid", UUID.fromString(subscription.getString("id")));
    }

    @Test
    void aPastInvoiceWithVatIsTakenAsItWasAndItsDocumentShowsWhatIsKnown() {
        year = new FinancialYear(YEARS.incrementAndGet());
        String type = anOrganisationType();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"1000.00","currency":"GBP"},"proRata":"NONE","vatRate":"17.5"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        organisation = anOrganisation(type, aSubRegion());
        send("organisation,financialYear,agreedOn,invoicedOn,dueOn", "ORG,YEAR,Y1-03-12,Y1-04-02,Y1-05-02")
                .then()
                .body("accepted", equalTo(1));
        String invoice = ROOT + "/subscriptions/" + theSubscription().getString("id") + "/invoice";
        officer()
                .get(invoice)
                .then()
                .statusCode(200)
                .body("addressee", equalTo(name(organisation)))
                .body("address", nullValue())
                .body("vat.amount", equalTo("175.00"));
        String path = ROOT + "/organisations/" + organisation;
        officer()
                .header("If-Match", officer().get(path).getHeader("ETag"))
                .body("{\"postalAddress\":{\"line1\":\"Town Hall\",\"town\":\"Exeter\",\"postcode\":\"EX1 1JJ\"}}")
                .patch(path)
                .then()
                .statusCode(200);
        officer().get(invoice).then().body("address.town", equalTo("Exeter"));
    }

    private String day(String monthAndDay) {
        return year.startYear() + "-" + monthAndDay;
    }

    @Test
    void readsTheOldBooksAsASpreadsheetSavesThemAndKeepsTheFormerNumberAsAnAlias() {
        String former = "INV " + UUID.randomUUID().toString().substring(0, 8);
        send(
                        "Organisation;Financial year;Agreed on;Invoiced on;Former invoice number;Paid;Paid on;Paid by;Payment reference;",
                        "ORG;Y1/%02d;12/03/Y1;2 Apr Y1;%s;\u00A31,500.00;01-May-Y1;bank transfer;BACS;"
                                .formatted((year.startYear() + 1) % 100, former))
                .then()
                .body("accepted", equalTo(1));
        String subscription = theSubscription().getString("id");
        assertThat(paymentsOf(subscription)).containsExactly("1500.00");
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/former-invoice-numbers")
                .then()
                .body("items.number", contains(former));
    }

    @Test
    void aPurchaseOrderIsImportedWithItsSubscriptionAndStandsOnTheInvoice() {
        String header = "Organisation;Financial year;Agreed on;Invoiced on;Purchase order number";
        send(header, "ORG;YEAR;Y1-03-12;Y1-04-02;4500123456").then().body("accepted", equalTo(1));
        assertThat(theSubscription().getString("invoice.purchaseOrderNumber")).isEqualTo("4500123456");
        send(header, "ORG;YEAR;Y1-03-12;Y1-04-02;4500123456").then().body("unchanged", equalTo(1));
    }

    @Test
    void purchaseOrdersOfSubscriptionsAgreedBeforeAreImportedByThemselves() {
        send("organisation,financialYear,agreedOn", "ORG,YEAR,Y1-03-12").then().body("accepted", equalTo(1));
        String header = "organisation,financialYear,purchaseOrderNumber";
        send(header, "ORG,YEAR,4500123456").then().body("accepted", equalTo(1));
        send(header, "ORG,YEAR,4500123456").then().body("unchanged", equalTo(1));
        assertThat(theSubscription().getString("purchaseOrderNumber")).isEqualTo("4500123456");
        send(header, "ORG,YEAR,%s".formatted("1".repeat(51)))
                .then()
                .body("lines[0].problem", containsString("purchaseOrderNumber"));
    }

    @Test
    void furtherPaymentsStandInFurtherLinesAndAWithdrawalComesLast() {
        send(
                        "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference,withdrawnOn",
                        "ORG,YEAR,Y1-03-12,Y1-04-02,500.00,Y1-05-01,first,",
                        "ORG,YEAR,Y1-03-12,Y1-04-02,700.00,Y1-05-01,second,Y1-11-30")
                .then()
                .body("accepted", equalTo(2));

        JsonPath subscription = theSubscription();
        assertThat(subscription.getString("status")).isEqualTo("WITHDRAWN");
        assertThat(subscription.getString("paid.amount")).isEqualTo("1200.00");
        assertThat(paymentsOf(subscription.getString("id"))).containsExactly("500.00", "700.00");
    }

    @Test
    void importingTwiceChangesNothing() {
        String header = "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference,withdrawnOn";
        String[] rows = {
            "ORG,YEAR,Y1-03-12,Y1-04-02,500.00,Y1-05-01,first,",
            "ORG,YEAR,Y1-03-12,Y1-04-02,700.00,Y1-05-01,second,Y1-11-30"
        };
        send(header, rows).then().body("accepted", equalTo(2));
        long version = theSubscription().getLong("version");

        send(header, rows).then().body("unchanged", equalTo(2)).body("accepted", equalTo(0));

        assertThat(theSubscription().getLong("version")).isEqualTo(version);
        assertThat(paymentsOf(theSubscription().getString("id"))).hasSize(2);
    }

    @Test
    void anImportThatBrokeOffGoesOnWhereItStopped() {
        send("organisation,financialYear,agreedOn", "ORG,YEAR,Y1-03-12").then().body("accepted", equalTo(1));
        send(
                        "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference",
                        "ORG,YEAR,Y1-03-12,Y1-04-02,2000.00,Y1-05-01,all")
                .then()
                .body("accepted", equalTo(1));
        assertThat(theSubscription().getString("status")).isEqualTo("PAID");
    }

    @Test
    void twoImportsOfTheSameFileAtOnceTakeItInOnce() {
        List<Integer> accepted = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(
                                "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference",
                                "ORG,YEAR,Y1-03-12,Y1-04-02,500.00,Y1-05-01,first")
                        .jsonPath()
                        .getInt("accepted")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(accepted).containsExactlyInAnyOrder(1, 0, 0, 0);
        assertThat(paymentsOf(theSubscription().getString("id"))).containsExactly("500.00");
    }

    @Test
    void anAmountOfItsOwnIsTakenOverForAYearThatIsOver() {
        send(
                        "organisation,financialYear,agreedOn,amount,amountReason,amountApprovedBy,invoicedOn",
                        "ORG,YEAR,Y1-03-12,1500.00,Founding member,Management board of March,Y1-04-02")
                .then()
                .body("accepted", equalTo(1));
        assertThat(theSubscription().getString("amount.amount")).isEqualTo("1500.00");
        assertThat(theSubscription().getString("invoice.amount.amount")).isEqualTo("1500.00");
    }

    @Test
    void anImportedAmountSaysWhoApprovedIt() {
        send(
                "organisation,financialYear,agreedOn,amount,amountReason,amountApprovedBy",
                "ORG,YEAR,Y1-03-12,1500.00,Founding member,Management board of March");
        assertThat(theSubscription().getString("overrideApprovedBy")).isEqualTo("Management board of March");
        assertThat(theSubscription().getString("overrideProposedBy")).isEqualTo(Roles.MEMBERSHIP_OFFICER);
        officer()
                .get(ROOT + "/subscriptions/" + theSubscription().getString("id") + "/history")
                .then()
                .body("items.reason", hasItem("Approved by Management board of March"));
    }

    @Test
    void aPaymentAfterTheMemberLeftIsKeptAsCreditOnce() {
        String header = "organisation,financialYear,agreedOn,invoicedOn,withdrawnOn,paid,paidOn,paymentReference";
        send(header, "ORG,YEAR,Y1-03-12,Y1-04-02,Y1-05-01,,,").then().body("accepted", equalTo(1));
        String late = "ORG,YEAR,Y1-03-12,Y1-04-02,Y1-05-01,500.00,Y1-06-01,late";
        send(header, late).then().body("accepted", equalTo(1));
        send(header, late).then().body("unchanged", equalTo(1));
        officer()
                .queryParam("organisation", organisation)
                .get(ROOT + "/credits")
                .then()
                .body("items.left.amount", contains("500.00"))
                .body("items.receivedOn", contains(day("06-01")));
    }

    @Test
    void anAmountOfItsOwnIsDecidedByTwoPersonsWhileTheYearIsNotOver() {
        String type = anOrganisationType();
        year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        organisation = anOrganisation(type, aSubRegion());
        send(
                        "organisation,financialYear,amount,amountReason,amountApprovedBy",
                        "ORG,YEAR,1500.00,Founding member,Management board")
                .then()
                .body("refused", equalTo(1))
                .body("lines[0].problem", containsString("two persons"));
        officer()
                .queryParam("organisation", organisation)
                .get(ROOT + "/subscriptions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aBadLineLosesNoGoodOneAndIsHalfTakenNowhere() {
        send(
                        "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference",
                        "Nobody,YEAR,,,,,",
                        "ORG,2008,,,,,",
                        "ORG,YEAR,Y1-03-12,Y1-04-02,minus one,Y1-05-01,x",
                        "ORG,YEAR,Y1-03-12,Y1-04-02,0.00,Y1-05-01,x",
                        "ORG,YEAR,,Y1-04-02,,,",
                        "ORG,YEAR,Y1-03-12,,,,")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "ACCEPTED"))
                .body("lines[0].problem", containsString("not in the register"))
                .body("lines[1].problem", containsString("financialYear"))
                .body("lines[2].problem", containsString("paid"))
                .body("lines[4].problem", containsString("agreedOn"));
        // the line whose payment was refused left neither subscription nor invoice
        assertThat(theSubscription().getString("status")).isEqualTo("AGREED");
    }

    @Test
    void anInvoiceOfAnotherDayIsNotTakenForTheSame() {
        send("organisation,financialYear,agreedOn,invoicedOn", "ORG,YEAR,Y1-03-12,Y1-04-02");
        send("organisation,financialYear,agreedOn,invoicedOn", "ORG,YEAR,Y1-03-12,Y1-04-03")
                .then()
                .body("lines[0].outcome", equalTo("REFUSED"))
                .body("lines[0].problem", containsString(year + "/0001"));
    }

    @Test
    void refusesAHeaderThatIsNotKnownAndWhoeverMayNotWrite() {
        send("organisation,price", "ORG,1").then().statusCode(400).body("detail", containsString("financialYear"));
        sendAs(Roles.AUDITOR, "organisation,financialYear", "ORG,YEAR").then().statusCode(403);
        sendAs(Roles.ORGANISATION_USER, "organisation,financialYear", "ORG,YEAR")
                .then()
                .statusCode(403);
    }
}
