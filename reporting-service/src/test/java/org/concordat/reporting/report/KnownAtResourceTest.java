package org.concordat.reporting.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor asks: what was true on a day, and what of it had been recorded by an instant. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class KnownAtResourceTest {

    @Inject
    Told told;

    /** Years that are over, and that no other test speaks of. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1801);

    private final FinancialYear year = new FinancialYear(NEXT_YEAR.getAndIncrement());
    private final Subscriptions subscriptions = new Subscriptions(year);
    private final LocalDate march31 = year.lastDay();

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /** Received on 10 March, recorded on 5 April. */
    @BeforeEach
    void aPaymentIsRecordedLate() {
        UUID id = UUID.randomUUID();
        LocalDate april1 = year.firstDay();
        told.that(
                Subscriptions.TOPIC,
                id,
                0,
                april1,
                morningOf(april1),
                subscriptions.invoiced("INVOICED", "9000.00", "0.00"));
        told.that(
                Subscriptions.TOPIC,
                id,
                1,
                march31.minusDays(21),
                morningOf(march31.plusDays(5)),
                subscriptions.invoiced("PAID", "9000.00", "9000.00"));
    }

    private ValidatableResponse report(Map<String, ?> moment) {
        return given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .queryParams(moment)
                .get("/reporting/v1/reports/membership-and-income")
                .then();
    }

    @Test
    void aPaymentThatWasRecordedLateIsInTheReportAsAtAndNotInTheOneAsKnownAt() {
        report(Map.of("asAt", march31.toString()))
                .statusCode(200)
                .body("received.amount", equalTo("9000.00"))
                .body("knownAt", nullValue());
        report(Map.of("asAt", march31.toString(), "knownAt", march31 + "T23:59:59Z"))
                .statusCode(200)
                .body("received.amount", equalTo("0.00"))
                .body("outstanding.amount", equalTo("9000.00"))
                .body("knownAt", equalTo(march31 + "T23:59:59Z"));
        report(Map.of(
                        "asAt",
                        march31.toString(),
                        "knownAt",
                        morningOf(march31.plusDays(5)).toString()))
                .body("received.amount", equalTo("9000.00"));
    }

    @Test
    void beforeAnythingWasRecordedNothingIsKnown() {
        report(Map.of("knownAt", "1800-06-01T00:00:00Z"))
                .statusCode(200)
                .body("expected.amount", equalTo("0.00"))
                .body("freshness.lastEventId", nullValue());
    }
}
