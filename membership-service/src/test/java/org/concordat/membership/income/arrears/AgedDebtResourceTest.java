package org.concordat.membership.income.arrears;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AgedDebtResourceTest {

    private static final String DEBT = ROOT + "/aged-debt";

    private FinancialYear year;
    private String subRegion;
    private UUID subscription;

    /** £2,000 asked for on 1 May 2008 and due on the 31st, by a subscription of a year of its own. */
    @BeforeEach
    void anOpenInvoice() {
        String type = anOrganisationType();
        year = aFinancialYear();
        subRegion = aSubRegion();
        aPublishedCard(year, type, "2000.00");
        subscription = anInvitation(anOrganisation(type, subRegion), year);
        step(subscription, "agreement", "{\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse debtAsAt(String day) {
        return officer()
                .queryParam("asAt", day)
                .queryParam("financialYear", year.toString())
                .get(DEBT)
                .then()
                .statusCode(200);
    }

    private void pay(String amount, String receivedOn) {
        step(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s","method":"CHEQUE","reference":"1"}""".formatted(amount, receivedOn)).then().statusCode(201);
    }

    @Test
    void aDebtGrowsOlder() {
        debtAsAt("2008-04-30").body("total.total.amount", equalTo("0.00")).body("invoices", hasSize(0));
        debtAsAt("2008-05-31")
                .body("total.current.amount", equalTo("2000.00"))
                .body("asAt", equalTo("2008-05-31"))
                .body("invoices.invoice", contains(year + "/0001"))
                .body("invoices.subscription", contains(subscription.toString()))
                .body("bySubRegion.subRegion", contains(subRegion))
                .body("byClass[0].owed.current.amount", equalTo("2000.00"));
        debtAsAt("2008-06-01").body("total.days1To30.amount", equalTo("2000.00"));
        debtAsAt("2008-07-01").body("total.days31To60.amount", equalTo("2000.00"));
        debtAsAt("2008-08-29").body("total.days61To90.amount", equalTo("2000.00"));
        debtAsAt("2008-08-30")
                .body("total.over90Days.amount", equalTo("2000.00"))
                .body("total.total.amount", equalTo("2000.00"));
    }

    @Test
    void aPaymentCountsFromTheDayItCameIn() {
        pay("500.00", "2008-06-10");
        pay("1500.00", "2008-07-10");
        debtAsAt("2008-06-09").body("total.days1To30.amount", equalTo("2000.00"));
        debtAsAt("2008-06-10").body("total.days1To30.amount", equalTo("1500.00"));
        debtAsAt("2008-07-10").body("total.total.amount", equalTo("0.00")).body("invoices", hasSize(0));
    }

    @Test
    void nothingIsOwedFromTheDayAMemberLeft() {
        step(subscription, "withdrawal", "{\"effectiveOn\":\"2008-07-01\",\"reason\":\"merged\"}")
                .then()
                .statusCode(200);
        debtAsAt("2008-06-30").body("total.days1To30.amount", equalTo("2000.00"));
        debtAsAt("2008-07-01").body("total.total.amount", equalTo("0.00"));
    }

    @Test
    void otherYearsAreLeftOutWhenOneIsAskedFor() {
        officer()
                .queryParam("financialYear", aFinancialYear().toString())
                .get(DEBT)
                .then()
                .statusCode(200)
                .body("invoices", hasSize(0));
        officer()
                .queryParam("asAt", "2008-06-01")
                .get(DEBT)
                .then()
                .body(
                        "invoices.findAll { it.subscription == '%s' }.outstanding.amount".formatted(subscription),
                        contains("2000.00"));
    }

    @Test
    void debtsAreTheStaffsBusiness() {
        as(Roles.AUDITOR).get(DEBT).then().statusCode(200);
        userOf(UUID.randomUUID()).get(DEBT).then().statusCode(403);
        officer().queryParam("asAt", "yesterday").get(DEBT).then().statusCode(400);
    }
}
