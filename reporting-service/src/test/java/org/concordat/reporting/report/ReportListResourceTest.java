package org.concordat.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportListResourceTest {

    private static final String REPORTS = "/reporting/v1/reports";

    @Inject
    Reporting reporting;

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR));
    }

    private List<String> names() {
        return reporting.reports().stream().map(Report::name).toList();
    }

    private static JsonPath list() {
        return auditor().get(REPORTS).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void listsEveryReportWithItsColumns() {
        auditor()
                .get(REPORTS)
                .then()
                .statusCode(200)
                .body("items.name", contains(names().toArray()))
                .body("items.name", hasItems("membership-and-income", "reconciliation"))
                .rootPath("items.find { it.name == 'membership-and-income' }")
                .body("title", equalTo("Membership and income"))
                .body("columns.find { it.name == 'expected' }.type", equalTo("MONEY"))
                .body(
                        "columns.find { it.name == 'expected' }.description",
                        equalTo("Amounts of subscriptions in force or still invited"))
                .noRootPath()
                .body("nextCursor", nullValue());
    }

    @Test
    void listsThemPageByPage() {
        String cursor = auditor()
                .queryParam("limit", 2)
                .get(REPORTS)
                .then()
                .body("items.name", contains(names().subList(0, 2).toArray()))
                .extract()
                .path("nextCursor");
        auditor()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(REPORTS)
                .then()
                .body("items.name", contains(names().subList(2, 4).toArray()));
    }

    @Test
    void theColumnsAreThoseOfTheCsv() {
        for (Report<?> report : reporting.reports()) {
            List<String> listed =
                    list().getList("items.find { it.name == '%s' }.columns.name".formatted(report.name()));
            String csv = auditor()
                    .queryParam("financialYear", "2008-09")
                    .get("%s/%s.csv".formatted(REPORTS, report.name()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(csv.lines().findFirst()).contains(String.join(",", listed));
        }
    }

    @Test
    void theFormatsAreThoseOfTheContractPicturesWhereThereIsAChart() {
        JsonPath contract =
                given().queryParam("format", "json").get("/reporting/openapi").jsonPath();
        for (Report<?> report : reporting.reports()) {
            List<String> listed = list().getList("items.find { it.name == '%s' }.formats".formatted(report.name()));
            String operation = "paths.'%s/%s'.get".formatted(REPORTS, report.name());
            assertThat(contract.getMap(operation + ".responses.'200'.content").keySet())
                    .as(report.name())
                    .map(Object::toString)
                    .containsExactlyInAnyOrderElementsOf(listed);
            assertThat(listed.contains("image/svg+xml")).isEqualTo(report.chart() != null);
            assertThat(contract.getString(operation + ".responses.'422'.description"))
                    .contains("known-at-ahead");
        }
    }

    @Test
    void theFiltersAreThoseOfTheContract() {
        JsonPath contract =
                given().queryParam("format", "json").get("/reporting/openapi").jsonPath();
        for (Report<?> report : reporting.reports()) {
            assertThat(list().getList("items.find { it.name == '%s' }.filters".formatted(report.name())))
                    .as(report.name())
                    .isEqualTo(contract.getList("paths.'%s/%s'.get.parameters.findAll { it.in == 'query' }.name.sort()"
                            .formatted(REPORTS, report.name())));
        }
    }

    @Test
    void everyColumnOfEveryReportIsDescribed() {
        assertThat(reporting.reports()).isNotEmpty().allSatisfy(report -> assertThat(Reported.columns(report))
                .allSatisfy(column ->
                        assertThat(column.description()).as(column.name()).isNotBlank()));
    }
}
