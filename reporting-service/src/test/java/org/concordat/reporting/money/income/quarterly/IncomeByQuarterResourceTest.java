package org.concordat.reporting.money.income.quarterly;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.Neighbours.paid;
import static org.concordat.reporting.Neighbours.subscription;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.reconciliation.ReceiptFacts.Receipt;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IncomeByQuarterResourceTest {

    private static final String REPORT = "/reporting/v1/reports/income-by-quarter";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Told told;

    @Inject
    Neighbours neighbours;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final Subscriptions subscriptions = new Subscriptions(year);
    private final LocalDate march31 = year.lastDay();

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private ValidatableResponse report(Map<String, ?> moment) {
        return given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .queryParams(moment)
                .get(REPORT)
                .then();
    }

    private void invoiceOnTheFirstDay(UUID subscription) {
        told.that(
                Subscriptions.TOPIC,
                subscription,
                0,
                year.firstDay(),
                morningOf(year.firstDay()),
                subscriptions.invoiced("INVOICED", "9000.00", "0.00"));
    }

    /** Story R-3. */
    @Test
    void aPaymentRecordedAfterItsQuarterIsInWhatIsNowKnownAndNotInWhatWasFirstPublished() {
        UUID id = UUID.randomUUID();
        invoiceOnTheFirstDay(id);
        told.that(
                Subscriptions.TOPIC,
                id,
                1,
                march31.minusDays(21),
                morningOf(march31.plusDays(5)),
                subscriptions.invoiced("PAID", "9000.00", "9000.00"));

        report(Map.of())
                .statusCode(200)
                .body("quarters.quarter", contains(1, 2, 3, 4))
                .rootPath("quarters[0]")
                .body("firstPublished.invoiced.amount", equalTo("9000.00"))
                .body("nowKnown.invoiced.amount", equalTo("9000.00"))
                .body("nowKnown.received.amount", equalTo("0.00"))
                .body("difference.received.amount", equalTo("0.00"))
                .rootPath("quarters[3]")
                .body("lastDay", equalTo(march31.toString()))
                .body("firstPublishedOn", equalTo(march31.toString()))
                .body("firstPublished.invoiced.amount", equalTo("0.00"))
                .body("firstPublished.invoicedToDate.amount", equalTo("9000.00"))
                .body("firstPublished.received.amount", equalTo("0.00"))
                .body("firstPublished.receivedToDate.amount", equalTo("0.00"))
                .body("nowKnown.received.amount", equalTo("9000.00"))
                .body("nowKnown.receivedToDate.amount", equalTo("9000.00"))
                .body("difference.received.amount", equalTo("9000.00"));

        report(Map.of("asAt", march31.toString(), "knownAt", march31 + "T23:59:00Z"))
                .statusCode(200)
                .rootPath("quarters[3]")
                .body("nowKnown.received.amount", equalTo("0.00"));
    }

    @Test
    void grantCountsInTheQuarterInWhichItCame() {
        LocalDate august = year.firstDay().plusMonths(4);
        UUID id = UUID.randomUUID();
        told.that("funding.receipts", id, 0, august, morningOf(august), grant(false));
        // found to be wrong in the next quarter, and taken back as from then
        LocalDate november = year.firstDay().plusMonths(7);
        told.that("funding.receipts", id, 1, november, morningOf(november), grant(true));

        report(Map.of())
                .body("quarters.nowKnown.grantReceived.amount", contains("0.00", "1234.56", "-1234.56", "0.00"))
                .body("quarters.nowKnown.grantReceivedToDate.amount", contains("0.00", "1234.56", "0.00", "0.00"))
                .body("quarters.firstPublished.grantReceived.amount", contains("0.00", "1234.56", "-1234.56", "0.00"))
                .body("quarters.difference.grantReceived.amount", contains("0.00", "0.00", "0.00", "0.00"));
    }

    private Receipt grant(boolean reversed) {
        return new Receipt(null, null, null, "GRANT", year, null, Money.of("1234.56"), reversed);
    }

    @Test
    void aQuarterThatHasNotEndedHasNoFigures() {
        invoiceOnTheFirstDay(UUID.randomUUID());
        LocalDate september30 = year.firstDay().plusMonths(6).minusDays(1);
        report(Map.of("asAt", september30.minusDays(1).toString()))
                .body("quarters[0].nowKnown.invoiced.amount", equalTo("9000.00"))
                .body("quarters[1].nowKnown", nullValue())
                .body("quarters[1].firstPublished", nullValue())
                .body("quarters[1].difference", nullValue());
        report(Map.of("asAt", september30.toString()))
                .body("quarters[1].nowKnown.invoicedToDate.amount", equalTo("9000.00"))
                .body("quarters[2].nowKnown", nullValue());
        // known at an instant of the day before, the quarter was not over whatever day is asked for
        report(Map.of("knownAt", morningOf(september30.minusDays(1)).toString()))
                .body("quarters[0].nowKnown.invoiced.amount", equalTo("9000.00"))
                .body("quarters[1].nowKnown", nullValue());
    }

    @Test
    void aQuarterIsNotPublishedBeforeTheEndOfItsLastDay() {
        invoiceOnTheFirstDay(UUID.randomUUID());
        LocalDate june30 = year.firstDay().plusMonths(3).minusDays(1);
        report(Map.of("knownAt", morningOf(june30).toString()))
                .body("quarters[0].nowKnown.invoiced.amount", equalTo("9000.00"))
                .body("quarters[0].firstPublished", nullValue())
                .body("quarters[0].difference", nullValue());
        report(Map.of("knownAt", morningOf(june30.plusDays(1)).toString()))
                .body("quarters[0].firstPublished.invoiced.amount", equalTo("9000.00"));
    }

    /** The topics tell it long after its year, so that the two columns differ as in story R-3. */
    @Test
    void bothColumnsAreTheSameToTheByteAfterARebuild() {
        UUID id = UUID.randomUUID();
        String invited = subscription(id, year, "Upper tier", "CUMBRIA", "9000.00", "INVITED");
        neighbours.sendAndAwait(
                "subscription-raised",
                Subscriptions.TOPIC,
                id,
                0,
                year.firstDay().toString(),
                invited);
        neighbours.sendAndAwait(
                "subscription-paid",
                Subscriptions.TOPIC,
                id,
                1,
                march31.minusDays(21).toString(),
                paid(invited.replace("INVITED", "PAID"), "9000.00", "9000.00", "0.00"));
        byte[] before = settledReport();
        assertThat(new JsonPath(new String(before)).getString("quarters[3].firstPublished.received.amount"))
                .isEqualTo("0.00");
        assertThat(new JsonPath(new String(before)).getString("quarters[3].nowKnown.received.amount"))
                .isEqualTo("9000.00");

        String rebuild = given().auth()
                .oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/reporting/v1/rebuilds")
                .header("Location");
        await().atMost(PATIENCE).untilAsserted(() -> given().auth()
                .oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .get(rebuild)
                .then()
                .body("state", equalTo("SUCCEEDED")));
        assertThat(settledReport()).isEqualTo(before);
    }

    /** Once nothing is left to be handled. */
    private byte[] settledReport() {
        await().atMost(PATIENCE).untilAsserted(() -> report(Map.of()).body("freshness.lagEvents", equalTo(0)));
        return report(Map.of()).extract().asByteArray();
    }
}
