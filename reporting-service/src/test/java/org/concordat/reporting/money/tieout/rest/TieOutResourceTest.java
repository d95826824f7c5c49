package org.concordat.reporting.money.tieout.rest;

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

/** What does not tie over HTTP. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TieOutResourceTest {

    private static final String REPORT = "/reporting/v1/reports/tie-out";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    @BeforeEach
    void aGrantHasNotComeInFull() {
        var funding = new Funding(told, year);
        UUID grant = UUID.randomUUID();
        funding.fund("ADDED-VALUE", List.of(funding.source(grant, "GRANT", "150000.00", null)));
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay().plusMonths(1), false);
    }

    private RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR)).queryParam("financialYear", year.toString());
    }

    @Test
    void showsBothFiguresAndWhereTheyComeFromInJsonAndCsv() throws IOException {
        auditor()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("differences.kind", contains("SOURCE_AGAINST_RECEIPTS"))
                .body("differences[0].left.amount", equalTo("150000.00"))
                .body("differences[0].right.amount", equalTo("75000.00"))
                .body("differences[0].rightSource", equalTo("Receipts from it"));
        String csv = auditor().get(REPORT + ".csv").asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(parser.getRecords()).singleElement().satisfies(row -> {
                assertThat(row.get("row")).isEqualTo("DIFFERENCE");
                assertThat(row.get("left")).isEqualTo("150000.00");
                assertThat(row.get("difference")).isEqualTo("75000.00");
            });
        }
    }

    @Test
    void isTrueAsAtADayAndAsKnownAtAnInstant() {
        auditor()
                .queryParam("asAt", year.firstDay().toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("differences[0].right.amount", equalTo("0.00"));
        auditor()
                .queryParam("knownAt", Funding.RECORDED.minusSeconds(1).toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("differences.size()", equalTo(0));
    }

    @Test
    void ofAYearThatNothingIsKnownOfEverythingTies() {
        given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", Neighbours.aYearOfItsOwn().toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("differences.size()", equalTo(0));
    }
}
