package org.concordat.reporting.money.statement.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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

/** The statements of members over HTTP. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MemberStatementResourceTest {

    private static final String REPORT = "/reporting/v1/reports/member-statement";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private UUID bolton;
    private UUID bury;

    @BeforeEach
    void oneOfTwoCouncilsHasAnAward() {
        var bodies = new Bodies(told, year);
        bolton = bodies.council("Bolton", "GREATER_MANCHESTER");
        bury = bodies.council("Bury", "GREATER_MANCHESTER");
        new Funding(told, year).award().with("recipient", bolton).told();
    }

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).queryParam("financialYear", year.toString());
    }

    private RequestSpecification auditor() {
        return as(Tokens.person(Roles.AUDITOR));
    }

    private RequestSpecification userOf(UUID organisation) {
        return as(Tokens.person(Roles.ORGANISATION_USER, organisation));
    }

    @Test
    void isTheSameInJsonAndCsv() throws IOException {
        auditor()
                .queryParam("organisation", bolton.toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.name", contains("Bolton"))
                .body("organisations[0].awarded.amount", equalTo("60000.00"))
                .body("organisations[0].returnsLate", equalTo(0));
        String csv = auditor()
                .queryParam("organisation", bolton.toString())
                .get(REPORT + ".csv")
                .asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(parser.getRecords()).singleElement().satisfies(row -> {
                assertThat(row.get("row")).isEqualTo("ORGANISATION");
                assertThat(row.get("name")).isEqualTo("Bolton");
                assertThat(row.get("awarded")).isEqualTo("60000.00");
            });
        }
    }

    @Test
    void staffSeeAllOrganisations() {
        auditor()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.organisation", hasItems(bolton.toString(), bury.toString()));
    }

    @Test
    void whoeverActsForAnOrganisationSeesItsOwnStatementAlone() {
        userOf(bolton)
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.organisation", contains(bolton.toString()));
        userOf(bolton)
                .queryParam("organisation", bolton.toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.organisation", contains(bolton.toString()));
        String csv = userOf(bolton).get(REPORT + ".csv").asString();
        assertThat(csv).contains("Bolton").doesNotContain("Bury");
    }

    @Test
    void aNeighboursStatementIsNotThere() {
        userOf(bury)
                .queryParam("organisation", bolton.toString())
                .get(REPORT)
                .then()
                .statusCode(404);
        userOf(bury)
                .queryParam("organisation", bolton.toString())
                .get(REPORT + ".csv")
                .then()
                .statusCode(404);
    }

    @Test
    void isTrueAsAtADayAndAsKnownAtAnInstant() {
        auditor()
                .queryParam("organisation", bolton.toString())
                .queryParam("asAt", year.firstDay().toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations[0].awarded.amount", equalTo("60000.00"));
        auditor()
                .queryParam("organisation", bolton.toString())
                .queryParam("knownAt", Funding.RECORDED.minusSeconds(1).toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.size()", equalTo(0));
    }

    @Test
    void ofAnOrganisationThatWasNotThereInTheYearThereIsNoStatement() {
        auditor()
                .queryParam("organisation", UUID.randomUUID().toString())
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("organisations.size()", equalTo(0));
    }
}
