package org.concordat.membership.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.anOrganisationWithAddress;
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card of £299.33 and 20% VAT: each figure is net, with its VAT and the gross beside it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NetVatGrossTest {

    private FinancialYear year;
    private UUID card;
    private UUID subscription;

    @BeforeEach
    void anInvoiceOverThreeHundredAndFiftyNinePoundsTwenty() {
        String type = anOrganisationType();
        year = aFinancialYear();
        card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","graceDays":30,"classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"299.33","currency":"GBP"},"proRata":"NONE","vatRate":"20"}]}""".formatted(year, type)));
        officer()
                .body("{\"effectiveOn\":\"2008-01-01\"}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        subscription = id(create(
                "/subscriptions",
                "{\"organisation\":\"%s\",\"financialYear\":\"%s\",\"effectiveOn\":\"2008-04-01\"}"
                        .formatted(anOrganisationWithAddress(type), year)));
        step(subscription, "agreement", "{\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse pay(String amount, String receivedOn) {
        return step(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s","method":"CHEQUE","reference":"%s"}""".formatted(amount, receivedOn, receivedOn))
                .then();
    }

    private static ValidatableResponse shows(
            ValidatableResponse answer, String path, String figure, String net, String vat, String gross) {
        return answer.body(path + figure + ".amount", equalTo(net))
                .body(path + "vat." + figure + ".amount", equalTo(vat))
                .body(path + "gross." + figure + ".amount", equalTo(gross));
    }

    private ValidatableResponse summary() {
        return officer().get(ROOT + "/income-summaries/" + year).then().statusCode(200);
    }

    private ValidatableResponse forecastAsAt(String day) {
        return officer()
                .queryParam("from", year.toString())
                .queryParam("asAt", day)
                .get(ROOT + "/income-forecasts")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse debtAsAt(String day) {
        return officer()
                .queryParam("asAt", day)
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/aged-debt")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse subscription() {
        return officer().get(ROOT + "/subscriptions/" + subscription).then().statusCode(200);
    }

    @Test
    void vatIsNobodysIncome() {
        pay("359.20", "2008-06-10").statusCode(201);
        for (String figure : new String[] {"expected", "agreed", "invoiced", "received"}) {
            shows(summary(), "", figure, "299.33", "59.87", "359.20");
            shows(summary(), "byClass[0].", figure, "299.33", "59.87", "359.20");
            shows(forecastAsAt("2008-06-10"), "years[0].figures.", figure, "299.33", "59.87", "359.20");
        }
        shows(summary(), "", "outstanding", "0.00", "0.00", "0.00");
        shows(subscription(), "", "received", "299.33", "59.87", "359.20");
        shows(forecastAsAt("2008-06-10"), "years[0].figures.", "potential", "299.33", "59.87", "359.20");
        officer()
                .get(ROOT + "/rate-cards/" + card + "/forecast")
                .then()
                .body("potential.amount", equalTo("299.33"))
                .body("vat.amount", equalTo("59.87"))
                .body("gross.amount", equalTo("359.20"));
    }

    @Test
    void aPartPaymentIsSplitInTheInvoicesProportion() {
        pay("100.00", "2008-06-01").statusCode(201);
        shows(summary(), "", "received", "83.33", "16.67", "100.00");
        shows(summary(), "", "outstanding", "216.00", "43.20", "259.20");
        shows(subscription(), "", "outstanding", "216.00", "43.20", "259.20");
        shows(forecastAsAt("2008-06-01"), "years[0].figures.", "received", "83.33", "16.67", "100.00");
        shows(forecastAsAt("2008-06-01"), "years[0].figures.", "outstanding", "216.00", "43.20", "259.20");
        debtAsAt("2008-06-01")
                .body("total.days1To30.amount", equalTo("216.00"))
                .body("vat.days1To30.amount", equalTo("43.20"))
                .body("gross.days1To30.amount", equalTo("259.20"))
                .body("byClass[0].owed.total.amount", equalTo("216.00"))
                .body("byClass[0].gross.total.amount", equalTo("259.20"))
                .body("invoices[0].outstanding.amount", equalTo("216.00"))
                .body("invoices[0].vat.amount", equalTo("43.20"))
                .body("invoices[0].gross.amount", equalTo("259.20"));
        pay("100.00", "2008-06-02").statusCode(201);
        pay("159.20", "2008-06-03").statusCode(201);
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items.vat.amount", contains("16.67", "16.67", "26.53"))
                .body("items.net.amount", contains("83.33", "83.33", "132.67"));
    }

    @Test
    void aCreditNoteAndARefundAreSplitLikewise() {
        pay("359.20", "2008-06-10").statusCode(201);
        creditNote(subscription, """
                {"amount":{"amount":"59.20","currency":"GBP"},"reason":"x","issuedOn":"2008-06-15"}""").then().statusCode(200);
        shows(summary(), "", "invoiced", "250.00", "50.00", "300.00");
        shows(summary(), "", "received", "250.00", "50.00", "300.00");
        summary().body("credit.amount", equalTo("59.20"));
        approve(id(as(Roles.FINANCE_OFFICER)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("""
                        {"amount":{"amount":"59.20","currency":"GBP"},"refundedOn":"2008-06-20","method":"CHEQUE",
                         "reference":"1","reason":"x"}""")
                        .post(ROOT + "/subscriptions/" + subscription + "/refunds")))
                .then()
                .statusCode(200);
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/refunds")
                .then()
                .body("items.net.amount", contains("49.33"))
                .body("items.vat.amount", contains("9.87"));
        shows(summary(), "", "received", "250.00", "50.00", "300.00");
    }

    @Test
    void theOthersAreToldNetAndVat() {
        pay("100.00", "2008-06-01").statusCode(201);
        JsonNode state = Told.awaitValid("membership.subscriptions", "subscription-part-paid", subscription)
                .get("state");
        assertThat(state.at("/received/amount").asText()).isEqualTo("83.33");
        assertThat(state.at("/vat/received/amount").asText()).isEqualTo("16.67");
        assertThat(state.at("/gross/received/amount").asText()).isEqualTo("100.00");
        String payment = officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .jsonPath()
                .getString("items[0].id");
        JsonNode paid = Told.awaitValid("membership.payments", "payment-received", UUID.fromString(payment))
                .get("state");
        assertThat(paid.at("/amount/amount").asText()).isEqualTo("100.00");
        assertThat(paid.at("/net/amount").asText()).isEqualTo("83.33");
        assertThat(paid.at("/vat/amount").asText()).isEqualTo("16.67");
    }

    @Test
    void whatIsPaidBeyondTheInvoiceHoldsNoVat() {
        pay("459.20", "2008-06-01").statusCode(201);
        subscription().body("credit.amount", equalTo("100.00"));
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items.vat.amount", contains("59.87"))
                .body("items.net.amount", contains("399.33"));
        shows(summary(), "", "received", "299.33", "59.87", "359.20");
    }
}
