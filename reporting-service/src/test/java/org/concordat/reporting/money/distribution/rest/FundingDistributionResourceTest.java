package org.concordat.reporting.money.distribution.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report on who has which funding over HTTP. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingDistributionResourceTest {

    private static final String REPORT = "/reporting/v1/reports/funding-distribution";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private final String north = "NORTH-" + year;

    @BeforeEach
    void aCouncilHasAnAward() {
        UUID council = new Bodies(told, year).council("Bolton", north);
        new Funding(told, year).award().with("recipient", council).told();
    }

    private RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR)).queryParam("financialYear", year.toString());
    }

    @Test
    void isTheSameInJsonAndCsv() throws IOException {
        auditor()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.awarded.amount", equalTo("60000.00"))
                .body("bySubRegion.find { it.subRegion == '%s' }.shareOfAwarded".formatted(north), equalTo(100.0f));
        String csv = auditor().get(REPORT + ".csv").asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(parser.getRecords())
                    .filteredOn(row -> row.get("code").equals(north))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.get("row")).isEqualTo("SUB_REGION");
                        assertThat(row.get("awarded")).isEqualTo("60000.00");
                        assertThat(row.get("shareOfAwarded")).isEqualTo("100.0");
                    });
        }
    }

    @Test
    void isTrueAsAtADayAndAsKnownAtAnInstant() {
        auditor()
                .queryParam("asAt", year.firstDay().minusDays(1).toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.awarded.amount", equalTo("0.00"));
        auditor()
                .queryParam("knownAt", Funding.RECORDED.minusSeconds(1).toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.awarded.amount", equalTo("0.00"));
    }

    @Test
    void showsNothingOfAYearThatNothingIsKnownOf() {
        given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", Neighbours.aYearOfItsOwn().toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.requested.amount", equalTo("0.00"));
    }
}
