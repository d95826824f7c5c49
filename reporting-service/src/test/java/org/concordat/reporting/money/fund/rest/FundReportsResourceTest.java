package org.concordat.reporting.money.fund.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Funding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports on funds over HTTP. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundReportsResourceTest {

    private static final String REPORTS = "/reporting/v1/reports/";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    @BeforeEach
    void aGrantIsReceivedInMayAndAwarded() {
        var funding = new Funding(told, year);
        UUID grant = UUID.randomUUID();
        funding.fund("ADDED-VALUE", List.of(funding.source(grant, "GRANT", "150000.00", "BPI")));
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay().plusMonths(1), false);
        funding.award().told();
    }

    private RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR)).queryParam("financialYear", year.toString());
    }

    @Test
    void theFundPositionIsTheSameInJsonAndCsv() throws IOException {
        auditor()
                .get(REPORTS + "fund-position")
                .then()
                .statusCode(200)
                .body("funds.code", contains("ADDED-VALUE"))
                .body("funds[0].received.amount", equalTo("75000.00"))
                .body("funds[0].sources[0].restricted", equalTo(true))
                .body("total.restrictedExpected.amount", equalTo("150000.00"));
        String csv = auditor().get(REPORTS + "fund-position.csv").asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            var rows = parser.getRecords();
            assertThat(rows).extracting(row -> row.get("row")).containsExactly("SOURCE", "FUND", "TOTAL");
            assertThat(rows.get(0).get("expected")).isEqualTo("150000.00");
            assertThat(rows.get(1).get("fund")).isEqualTo("ADDED-VALUE");
            assertThat(rows.get(2).get("left")).isEqualTo("75000.00");
        }
    }

    @Test
    void theFundPositionIsTrueAsAtADayAndAsKnownAtAnInstant() {
        auditor()
                .queryParam("asAt", year.firstDay().plusMonths(1).minusDays(1).toString())
                .get(REPORTS + "fund-position")
                .then()
                .body("total.received.amount", equalTo("0.00"))
                .body("total.expected.amount", equalTo("150000.00"));
        auditor()
                .queryParam("knownAt", Funding.RECORDED.minusSeconds(1).toString())
                .get(REPORTS + "fund-position")
                .then()
                .statusCode(200)
                .body("funds.size()", equalTo(0));
    }

    @Test
    void theOutturnIsTheSameInJsonAndCsv() throws IOException {
        auditor()
                .get(REPORTS + "outturn")
                .then()
                .statusCode(200)
                .body("awards.title", contains("Shared payroll"))
                .body("awards[0].budget.amount", equalTo("60000.00"))
                .body("funds.code", contains("ADDED-VALUE"));
        String csv = auditor().get(REPORTS + "outturn.csv").asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            var rows = parser.getRecords();
            assertThat(rows).extracting(row -> row.get("row")).containsExactly("AWARD", "FUND");
            assertThat(rows.get(0).get("budget")).isEqualTo("60000.00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fund-position", "outturn"})
    void showNothingOfAYearThatNothingIsKnownOf(String report) {
        given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", Neighbours.aYearOfItsOwn().toString())
                .get(REPORTS + report)
                .then()
                .statusCode(200)
                .body("funds.size()", equalTo(0));
    }
}
