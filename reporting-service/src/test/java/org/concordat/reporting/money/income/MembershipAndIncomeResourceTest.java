package org.concordat.reporting.money.income;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.Neighbours.credited;
import static org.concordat.reporting.Neighbours.invoicedWithVat;
import static org.concordat.reporting.Neighbours.paid;
import static org.concordat.reporting.Neighbours.partPaidWithVat;
import static org.concordat.reporting.Neighbours.subscription;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipAndIncomeResourceTest {

    private static final String REPORT = "/reporting/v1/reports/membership-and-income";
    private static final String TOPIC = "membership.subscriptions";

    @Inject
    Neighbours neighbours;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String firstDay = year.firstDay().toString();

    private RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR)).queryParam("financialYear", year.toString());
    }

    private ValidatableResponse report() {
        return auditor().get(REPORT).then().statusCode(200);
    }

    @Test
    void showsNothingOfAYearThatNothingIsKnownOf() {
        report().body("financialYear", equalTo(year.toString()))
                .body("asAt", nullValue())
                .body("members", equalTo(0))
                .body("expected.amount", equalTo("0.00"))
                .body("byClass.size()", equalTo(0));
    }

    @Test
    void followsASubscriptionFromInvitationToPayment() {
        UUID id = UUID.randomUUID();
        String invited = subscription(id, year, "Upper tier", "CUMBRIA", "9000.00", "INVITED");
        neighbours.sendAndAwait("subscription-raised", TOPIC, id, 0, firstDay, invited);
        report().body("members", equalTo(0))
                .body("expected.amount", equalTo("9000.00"))
                .body("agreed.amount", equalTo("0.00"));

        neighbours.sendAndAwait("subscription-agreed", TOPIC, id, 1, firstDay, invited.replace("INVITED", "AGREED"));
        report().body("members", equalTo(1)).body("agreed.amount", equalTo("9000.00"));

        String partPaid = paid(invited.replace("INVITED", "PART_PAID"), "9000.00", "4000.50", "0.00");
        neighbours.sendAndAwait("subscription-part-paid", TOPIC, id, 3, firstDay, partPaid);
        report().body("invoiced.amount", equalTo("9000.00"))
                .body("received.amount", equalTo("4000.50"))
                .body("outstanding.amount", equalTo("4999.50"))
                .body("byClass.className", contains("Upper tier"))
                .body("byClass[0].received.amount", equalTo("4000.50"))
                .body("bySubRegion.subRegion", contains("CUMBRIA"))
                .body("freshness.lastEventId", notNullValue())
                .body("freshness.lastEventAt", notNullValue());
    }

    @Test
    void vatStandsBesideTheIncomeInJsonAndCsv() {
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-part-paid",
                TOPIC,
                id,
                3,
                firstDay,
                partPaidWithVat(subscription(id, year, "Upper tier", "CUMBRIA", "299.33", "PART_PAID")));
        report().body("expected.amount", equalTo("299.33"))
                .body("invoiced.amount", equalTo("299.33"))
                .body("received.amount", equalTo("83.33"))
                .body("outstanding.amount", equalTo("216.00"))
                .body("vat.expected.amount", equalTo("59.87"))
                .body("vat.received.amount", equalTo("16.67"))
                .body("vat.outstanding.amount", equalTo("43.20"))
                .body("gross.received.amount", equalTo("100.00"))
                .body("byClass[0].vat.received.amount", equalTo("16.67"))
                .body("bySubRegion[0].gross.outstanding.amount", equalTo("259.20"));
        String csv =
                auditor().get(REPORT + ".csv").then().statusCode(200).extract().asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains(",received,", ",vatReceived,", ",grossReceived,", ",vatOutstanding,");
        assertThat(csv).contains("83.33", "16.67", "100.00");
    }

    /** Membership sends the payment's own day as the day from which it is true; its own forecast as at that day agrees. */
    @Test
    void aPaymentCountsFromItsOwnDayAsInMembership() {
        UUID id = UUID.randomUUID();
        String invited = subscription(id, year, "Upper tier", "CUMBRIA", "299.33", "INVOICED");
        LocalDate receivedOn = year.firstDay().plusMonths(2);
        neighbours.sendAndAwait("subscription-invoiced", TOPIC, id, 2, firstDay, invoicedWithVat(invited, "0.00"));
        neighbours.sendAndAwait(
                "subscription-part-paid",
                TOPIC,
                id,
                3,
                receivedOn.toString(),
                partPaidWithVat(invited.replace("INVOICED", "PART_PAID")));
        auditor()
                .queryParam("asAt", receivedOn.minusDays(1).toString())
                .get(REPORT)
                .then()
                .body("received.amount", equalTo("0.00"))
                .body("gross.outstanding.amount", equalTo("359.20"));
        auditor()
                .queryParam("asAt", receivedOn.toString())
                .get(REPORT)
                .then()
                .body("received.amount", equalTo("83.33"))
                .body("gross.outstanding.amount", equalTo("259.20"));
    }

    @Test
    void followsAnInvoiceThatIsCreditedAndCreditThatIsGivenBack() {
        UUID id = UUID.randomUUID();
        String paid = subscription(id, year, "Upper tier", "CUMBRIA", "9000.00", "PAID");
        neighbours.sendAndAwait("subscription-paid", TOPIC, id, 3, firstDay, paid(paid, "9000.00", "9000.00", "0.00"));
        neighbours.sendAndAwait(
                "subscription-credited",
                TOPIC,
                id,
                4,
                firstDay,
                credited(paid(paid, "9000.00", "9000.00", "4000.00"), "4000.00"));
        report().body("invoiced.amount", equalTo("5000.00"))
                .body("received.amount", equalTo("5000.00"))
                .body("credit.amount", equalTo("4000.00"))
                .body("outstanding.amount", equalTo("0.00"));
        neighbours.sendAndAwait(
                "subscription-refunded",
                TOPIC,
                id,
                5,
                firstDay,
                credited(paid(paid, "9000.00", "5000.00", "0.00"), "4000.00"));
        report().body("received.amount", equalTo("5000.00")).body("credit.amount", equalTo("0.00"));
    }

    @Test
    void countsCouncilsAndNamesSubRegions() {
        neighbours.organisationType("INCOME_COUNTY", true);
        neighbours.organisationType("INCOME_FIRE", false);
        neighbours.subRegion("INCOME_MERSEYSIDE", "Merseyside");
        // those of other tests that have no last day are there too
        int councils = report().extract().path("councils");
        int organisations = report().extract().path("organisations");
        neighbours.organisation(year, "INCOME_COUNTY", "INCOME_MERSEYSIDE");
        neighbours.organisation(year, "INCOME_FIRE", "INCOME_MERSEYSIDE");
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                id,
                1,
                firstDay,
                subscription(id, year, "Upper tier", "INCOME_MERSEYSIDE", "9000.00", "AGREED"));
        report().body("councils", equalTo(councils + 1))
                .body("organisations", equalTo(organisations + 2))
                .body("bySubRegion.name", contains("Merseyside"));
    }

    @Test
    void showsWhatWasTrueOnAPastDay() {
        UUID id = UUID.randomUUID();
        String agreed = subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED");
        String inMay = year.firstDay().plusMonths(1).toString();
        neighbours.sendAndAwait("subscription-agreed", TOPIC, id, 1, firstDay, agreed);
        neighbours.sendAndAwait("subscription-withdrawn", TOPIC, id, 2, inMay, agreed.replace("AGREED", "WITHDRAWN"));
        report().body("members", equalTo(0));
        auditor()
                .queryParam("asAt", year.firstDay().plusMonths(1).minusDays(1).toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("members", equalTo(1));
        auditor()
                .queryParam("asAt", inMay)
                .get(REPORT)
                .then()
                .body("members", equalTo(0))
                .body("asAt", equalTo(inMay));
        auditor()
                .queryParam("asAt", year.firstDay().minusDays(1).toString())
                .get(REPORT)
                .then()
                .body("expected.amount", equalTo("0.00"));
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() {
        UUID id = UUID.randomUUID();
        String agreed = subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED");
        neighbours.sendAndAwait("subscription-agreed", TOPIC, id, 1, firstDay, agreed);
        String tag =
                report().body("freshness.lagEvents", notNullValue()).extract().header("ETag");
        auditor().header("If-None-Match", tag).get(REPORT).then().statusCode(304);
        neighbours.sendAndAwait("subscription-declined", TOPIC, id, 2, firstDay, agreed.replace("AGREED", "DECLINED"));
        auditor()
                .header("If-None-Match", tag)
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("members", equalTo(0));
    }
}
