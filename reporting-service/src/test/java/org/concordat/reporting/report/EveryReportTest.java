package org.concordat.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.statement.MemberStatementReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every report: who may read it, what it asks for, which filters it takes. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EveryReportTest {

    @Inject
    Told told;

    private static final String REPORTS = "/reporting/v1/reports";
    private static final String YEAR = "2008-09";

    /** Codes that somebody told of, though no report of the year has anything of them. */
    @BeforeEach
    void codesThatAreKnown() {
        LocalDate day = Neighbours.aYearBeyondRequests().firstDay();
        told.that(
                "membership.organisations",
                Map.of(
                        "name",
                        "Body",
                        "type",
                        "NO_TYPE",
                        "subRegion",
                        "NOWHERE",
                        "activeFrom",
                        day,
                        "activeUntil",
                        day));
        told.that(
                "programme.programmes",
                Map.of("id", UUID.randomUUID(), "code", "NO_PROGRAMME", "name", "No programme", "years", List.of()));
    }

    static Stream<String> reports() {
        return CDI.current().select(Reporting.class).get().reports().stream().map(Report::name);
    }

    /** As the list of reports has them. */
    private static List<String> filtersOf(String report) {
        return auditor()
                .queryParam("limit", 100)
                .get(REPORTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.find { it.name == '%s' }.filters".formatted(report));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification auditor() {
        return as(Tokens.person(Roles.AUDITOR));
    }

    private static String path(String report) {
        return REPORTS + "/" + report;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void refusesWhoeverShowsNoToken(String report) {
        given().queryParam("financialYear", YEAR)
                .get(path(report))
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isForThoseAloneWhoMayReadIt(String report) {
        Map.of(
                        Tokens.machine(Roles.REPORTING_READ), 200,
                        Tokens.person(Roles.AUDITOR), 200,
                        Tokens.person(Roles.BOARD_MEMBER), 200,
                        Tokens.machine(Roles.MEMBERSHIP_READ), 403,
                        // the one report of which an organisation reads its own part
                        Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()),
                                report.equals(MemberStatementReport.NAME) ? 200 : 403)
                .forEach((token, status) -> as(token)
                        .queryParam("financialYear", YEAR)
                        .get(path(report))
                        .then()
                        .statusCode(status));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void asksForTheFinancialYear(String report) {
        auditor()
                .get(path(report))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(containsString("financialYear")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void refusesAYearADayAndAnInstantThatAreNone(String report) {
        auditor()
                .queryParam("financialYear", "2008")
                .get(path(report))
                .then()
                .statusCode(400)
                .body("detail", containsString(YEAR));
        for (String time : List.of("asAt", "knownAt")) {
            auditor()
                    .queryParam("financialYear", YEAR)
                    .queryParam(time, "yesterday")
                    .get(path(report))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(containsString(time)));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void refusesToSayWhatNobodyCanKnowYet(String report) {
        auditor()
                .queryParam("financialYear", YEAR)
                .queryParam("knownAt", "2299-01-01T00:00:00Z")
                .get(path(report))
                .then()
                .statusCode(422)
                .body("type", endsWith(":known-at-ahead"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysWhetherTheDayAskedForIsStillToCome(String report) {
        Map.of("2008-03-31", false, "2298-05-01", true).forEach((day, ahead) -> auditor()
                .queryParam("financialYear", YEAR)
                .queryParam("asAt", day)
                .get(path(report))
                .then()
                .statusCode(200)
                .body("freshness.ahead", equalTo(ahead)));
        auditor().queryParam("financialYear", YEAR).get(path(report)).then().body("freshness.ahead", equalTo(false));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void takesTheFiltersThatItIsListedWithAndRefusesOthers(String report) {
        List<String> listed = filtersOf(report);
        assertThat(listed).contains("asAt", "financialYear", "knownAt");
        Map.of(
                        "subRegion", "NOWHERE",
                        "type", "NO_TYPE",
                        "programme", "NO_PROGRAMME",
                        "organisation", UUID.randomUUID().toString(),
                        "nonsense", "1")
                .forEach((filter, value) -> auditor()
                        .queryParam("financialYear", YEAR)
                        .queryParam(filter, value)
                        .get(path(report))
                        .then()
                        .statusCode(listed.contains(filter) ? 200 : 400));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void refusesACodeThatNobodyToldOfAndNamesSomeThatFit(String report) {
        Map<String, String> fitting = Map.of(
                "subRegion", "Send the code of a known sub-region",
                "type", "Send the code of a known organisation type",
                "programme", "Send the code of a known programme");
        List<String> listed = filtersOf(report);
        fitting.forEach((filter, fits) -> {
            if (listed.contains(filter)) {
                auditor()
                        .queryParam("financialYear", YEAR)
                        .queryParam(filter, "NEVER_TOLD_$1{of}")
                        .get(path(report))
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", hasItem(containsString(filter)))
                        .body("errors.detail", hasItem(containsString(fits)));
            }
        });
    }

    @Test
    void allTakeASubRegionAndATypeButThoseAboutNoOrganisation() {
        assertThat(reports().filter(report -> !filtersOf(report).containsAll(List.of("subRegion", "type"))))
                .containsExactly(
                        "deliverables", "fund-position", "maturity", "programme-budgets-and-savings", "reconciliation");
    }

    @Test
    void thoseOfAPartSayWhichPartItIs() throws IOException {
        for (String report :
                reports().filter(each -> filtersOf(each).contains("subRegion")).toList()) {
            ofAPart()
                    .get(path(report))
                    .then()
                    .statusCode(200)
                    .body("onlySubRegion", equalTo("NOWHERE"))
                    .body("onlyType", equalTo("NO_TYPE"));
            byte[] printed = ofAPart().get(path(report) + ".pdf").asByteArray();
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .as(report)
                        .containsIgnoringWhitespaces("2008-09, sub-region NOWHERE, type NO_TYPE");
            }
        }
    }

    private static RequestSpecification ofAPart() {
        return auditor()
                .queryParam("financialYear", YEAR)
                .queryParam("subRegion", "NOWHERE")
                .queryParam("type", "NO_TYPE");
    }
}
