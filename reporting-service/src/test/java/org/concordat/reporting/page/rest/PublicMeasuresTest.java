package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.importedLines;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.page.rest.Visits.html;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody sees measures of indicators that are shown to the public, with what is final and visible; others see more. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PublicMeasuresTest {

    private static final String HOME = "/reporting/";
    private static final String MEASURES = "/reporting/pages/measures";
    private static final String CSV = "/reporting/pages/downloads/success-measures.csv";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearLongPast();
    private final Visits visits = new Visits(year);
    private final String type = code("PUBLIC_COUNCIL");

    private UUID reaches;
    private UUID decides;
    private UUID waits;

    private String shown;
    private String hidden;
    private String joined;
    private String notYet;
    private String judged;

    @BeforeEach
    void measuresOfTheYear() {
        reaches = organisation(told, type);
        decides = organisation(told, type);
        waits = organisation(told, type);
        String open = indicator("NUMBER", ",\"shownToThePublic\":true");
        String staffs = indicator("NUMBER", "");
        String later = indicator("NUMBER", ",\"shownToThePublic\":true");
        String tomorrow = LocalDate.now().plusDays(2).toString();
        importedLines(line(reaches, open, "71717", "")
                + line(decides, open, "41414", "")
                + line(reaches, staffs, "72727", "")
                + line(decides, staffs, "42424", "")
                + line(reaches, later, "73737", "")
                + line(decides, later, "43434", "")
                + line(waits, later, "13131", tomorrow));
        shown = measure("SHOWN", open);
        hidden = measure("HIDDEN", staffs);
        notYet = measure("NOT_YET", later);
        joined = joined(shown, hidden);
        judged = set("""
                {"code":"%s","kind":"JUDGEMENT","name":"Judged","dueDay":"%s"}""".formatted(code("JUDGED"), year.lastDay()));
        await().untilAsserted(() -> {
            JsonPath staff = report();
            assertThat(staff.getList("measures")).hasSize(5);
            assertThat(staff.getList("measures.findAll { it.kind == 'RULE' }.numerator", Integer.class))
                    .containsOnly(1);
        });
    }

    private String line(UUID council, String indicator, String value, String visibleFrom) {
        return "%s,%s,%s,%s,%s,,,%s\n"
                .formatted(council, indicator, year.firstDay(), year.lastDay(), value, visibleFrom);
    }

    private String measure(String code, String indicator) {
        return set("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"A measure",
                 "rule":{"kind":"SHARE","target":"85","atLeast":"50000"},
                 "organisations":{"types":["%s"],"asAt":"2008-04-01"},"dueDay":"%s"}""".formatted(code(code), indicator, type, year.lastDay()));
    }

    private String joined(String one, String other) {
        return set("""
                {"code":"%s","kind":"ALL_OF","name":"Joined","dueDay":"%s","parts":["%s","%s"]}""".formatted(code("JOINED"), year.lastDay(), one, other));
    }

    private static String set(String body) {
        return officer()
                .body(body)
                .post("/reporting/v1/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private JsonPath report() {
        return given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .get("/reporting/v1/reports/success-measures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> lines(String csv, String with) {
        return csv.lines().filter(line -> line.contains(with)).toList();
    }

    @Test
    void everybodySeesAMeasureThatIsShownWithTheCouncilsThatDecideIt() {
        Document page = html(visits.anybody(MEASURES), 200);
        assertThat(page.select("#success-measures").text()).isEqualTo("Success measures");
        assertThat(page.text())
                .contains(shown, "MISSED", "Body " + decides, "41414", "33.3")
                .doesNotContain("71717");
        assertThat(html(visits.anybody(HOME), 200).text()).contains("Measures met", "of 2 measures");
    }

    @Test
    void everybodySeesNothingOfAMeasureThatIsNotShown() {
        for (String path : List.of(MEASURES, CSV, "/reporting/pages/reports/success-measures")) {
            Response answer = visits.anybody(path);
            answer.then().statusCode(200);
            assertThat(answer.asString()).contains(shown).doesNotContain(hidden, joined, judged, "42424", "72727");
        }
    }

    @Test
    void everybodySeesNoFigureThatTellsOfAValueThatIsNotVisibleYet() {
        String csv = visits.anybody(CSV).asString();
        assertThat(csv).contains("43434").doesNotContain("13131", waits.toString());
        assertThat(lines(csv, "," + notYet + ","))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains(",MEASURE,", "NO_DATA", "NOT_VISIBLE_YET"))
                .anySatisfy(line -> assertThat(line).contains(",DECIDED_BY,", decides.toString(), "43434"))
                .noneSatisfy(line -> assertThat(line).contains("33.3"));
    }

    @Test
    void whatSomebodySubmittedAndNobodyAcceptedIsNotSaid() {
        assertThat(report().getString("measures.find { it.code == '%s' }.missing".formatted(shown)))
                .isEqualTo("1");
        String csv = visits.anybody(CSV).asString();
        assertThat(csv).doesNotContain("NOT_RETURNED", "PROVISIONAL");
    }

    @Test
    void whoeverActsForAnOrganisationSeesAllMeasuresAndItsOwnValues() {
        String csv = PageSession.of("clerk-of-waiting", Roles.ORGANISATION_USER, waits)
                .request()
                .queryParam("financialYear", year.toString())
                .get(CSV)
                .asString();
        assertThat(csv).contains(shown, hidden, joined, judged, notYet, "42424", "13131");
        String neighbour = PageSession.of("clerk-of-deciding", Roles.ORGANISATION_USER, decides)
                .request()
                .queryParam("financialYear", year.toString())
                .get(CSV)
                .asString();
        assertThat(neighbour).contains(hidden, "42424").doesNotContain("13131");
    }

    @Test
    void staffSeeAllOfIt() {
        String csv =
                visits.as(PageSession.of("page-auditor", Roles.AUDITOR), CSV).asString();
        assertThat(csv).contains(shown, hidden, joined, judged, notYet, "42424", "13131", "NOT_RETURNED");
    }

    @Test
    void aCacheKeepsWhatEverybodySeesApartFromWhatOthersSee() {
        Response anybody = visits.anybody(CSV);
        assertThat(anybody.getHeaders().getValues("Vary"))
                .anySatisfy(vary -> assertThat(vary).containsIgnoringCase("Cookie"));
        Response auditor = visits.as(PageSession.of("page-auditor", Roles.AUDITOR), CSV);
        assertThat(auditor.header("ETag")).isNotEqualTo(anybody.header("ETag"));
        assertThat(auditor.header("Cache-Control")).contains("no-store");
        given().header("If-None-Match", anybody.header("ETag"))
                .queryParam("financialYear", year.toString())
                .get(CSV)
                .then()
                .statusCode(304);
        PageSession.of("page-auditor", Roles.AUDITOR)
                .request()
                .header("If-None-Match", anybody.header("ETag"))
                .queryParam("financialYear", year.toString())
                .get(CSV)
                .then()
                .statusCode(200);
    }
}
