package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.page.rest.Visits.html;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.page.Topic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages over HTTP, as the HTML that a browser is given. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PagesTest {

    private static final String HOME = "/reporting/";
    private static final String PAGES = "/reporting/pages/";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final Visits visits = new Visits(year);
    private RegionTold region;

    @BeforeEach
    void aSmallYear() {
        region = new RegionTold(told, year);
    }

    private Document page(String path) {
        return html(visits.anybody(path), 200);
    }

    private JsonPath report(String name) {
        return given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .get("/reporting/v1/reports/" + name)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String inPounds(String amount) {
        return String.format(Locale.UK, "£%,.2f", new BigDecimal(amount));
    }

    private static Element tile(Document page, String title) {
        return page.select(".page-tile").stream()
                .filter(each -> each.selectFirst("h3").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(Document page, String table, String label) {
        return page.select("#" + table + " + dl .govuk-summary-list__row").stream()
                .filter(row -> row.selectFirst("dt").text().equals(label))
                .map(row -> row.selectFirst("dd").text())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> column(Document page, String caption, String heading) {
        Element table = page.getElementById(caption).closest("table");
        int place = table.select("thead th").eachText().indexOf(heading);
        return table.select("tbody tr").stream()
                .map(row -> row.child(place).text())
                .toList();
    }

    @Test
    void everybodySeesTheRegionAtAGlanceWithTheFiguresOfTheApi() {
        Document page = page(HOME);
        JsonPath income = report("membership-and-income");
        assertThat(tile(page, "Income received").text())
                .contains(inPounds(income.getString("received.amount")), inPounds(income.getString("invoiced.amount")))
                .containsPattern("All that is known of %s on \\d{1,2} \\w+ \\d{4}".formatted(year));
        assertThat(tile(page, "Members").text())
                .contains(
                        "4",
                        "of %d organisations in the region, %d councils"
                                .formatted(income.getInt("organisations"), income.getInt("councils")));
        assertThat(tile(page, "Income received")
                        .selectFirst(".page-tile__figure")
                        .text())
                .isEqualTo("£12,250.00");
        JsonPath budgets = report("programme-budgets-and-savings");
        assertThat(tile(page, "Saved by working together").text())
                .contains(inPounds(budgets.getString("total.nonCashableSaving.amount")));
        JsonPath funds = report("fund-position");
        assertThat(tile(page, "Paid to awards").text()).contains(inPounds(funds.getString("total.paid.amount")));
        assertThat(page.select("svg[role=img] title").eachText())
                .contains("Members by class", "Members by type", "Income received by sub-region");
    }

    @Test
    void eachTileSaysAsAtAndOfHowMany() {
        Document page = html(
                PageSession.of("page-auditor", Roles.AUDITOR)
                        .request()
                        .queryParam("financialYear", year.toString())
                        .queryParam("asAt-day", "31")
                        .queryParam("asAt-month", "3")
                        .queryParam("asAt-year", year.lastDay().getYear())
                        .get(HOME),
                200);
        assertThat(page.select(".page-tile")).hasSize(13).allSatisfy(tile -> {
            assertThat(tile.select(".page-tile__figure").text()).isNotBlank();
            assertThat(tile.select(".page-tile__note").text())
                    .matches("(of|by|£[0-9,.]+ (received )?of) .*\\w.* As at 31 March %d(, as far as it is known now)?"
                            .formatted(year.lastDay().getYear()));
        });
        assertThat(tile(page, "Members").text()).startsWith("Members 4 of ");
        assertThat(tile(page, "Promised to awards").text()).contains("of £90,000.00 allocated");
    }

    @Test
    void eachSubRegionHasATileThatLeadsToItsPage() {
        Element cumbria = tile(page(HOME), "Cumbria");
        assertThat(cumbria.text()).contains("1 member", "£2,000.00 received of £2,000.00 invoiced");
        String link = cumbria.selectFirst("a").attr("href");
        assertThat(html(given().urlEncodingEnabled(false).get(link), 200)
                        .select("h1")
                        .text())
                .isEqualTo("Cumbria");
    }

    @Test
    void everybodySeesHowManyMeasuresAreMet() {
        assertThat(tile(page(HOME), "Measures met").text()).contains("of 0 measures", "at risk");
        Document signedIn = html(visits.as(PageSession.of("page-auditor", Roles.AUDITOR), HOME), 200);
        int measures = report("success-measures").getList("measures").size();
        assertThat(tile(signedIn, "Measures met").text()).contains("of %d measure".formatted(measures), "at risk");
        html(visits.as(PageSession.of("page-auditor", Roles.AUDITOR), PAGES + "measures"), 200);
    }

    @Test
    void aTableHasTheFiguresOfTheApiRowByRow() {
        Document page = page(PAGES + "members-and-income");
        JsonPath income = report("membership-and-income");
        assertThat(column(page, "membership-and-income-sub_region", "Received"))
                .isEqualTo(income.getList("bySubRegion.received.amount", String.class).stream()
                        .map(PagesTest::inPounds)
                        .toList());
        assertThat(column(page, "membership-and-income-class", "Members"))
                .isEqualTo(income.getList("byClass.members", String.class));
        assertThat(figure(page, "membership-and-income-type", "Members"))
                .isEqualTo(income.getString("byType[0].members"));
        assertThat(figure(page, "membership-and-income-total", "Outstanding"))
                .isEqualTo(inPounds(income.getString("outstanding.amount")));
    }

    @Test
    void figuresAreThoseOfTheDayThatIsAskedFor() {
        Document page = html(
                given().queryParam("financialYear", year.toString())
                        .queryParam("asAt-day", "31")
                        .queryParam("asAt-month", "3")
                        .queryParam("asAt-year", year.startYear())
                        .get(HOME),
                200);
        assertThat(tile(page, "Income received").text()).contains("£0.00", "As at 31 March " + year.startYear());
        assertThat(page.selectFirst(".page-navigation a[href*=funds]").attr("href"))
                .contains("financialYear=" + year, "asAt-day=31", "asAt-month=3", "asAt-year=" + year.startYear());
    }

    @Test
    void behindEachChartAtAGlanceStandsItsTable() {
        Document page = page(HOME);
        assertThat(page.select(".page-chart")).isNotEmpty().allSatisfy(chart -> {
            List<String> drawn = chart.select("svg svg").eachText();
            Element table = chart.nextElementSibling();
            assertThat(table.select("caption").text())
                    .isEqualTo(chart.select("figcaption").text());
            assertThat(table.select("tr").eachText()).hasSameSizeAs(drawn).isNotEmpty();
            assertThat(table.select("td").eachText())
                    .isEqualTo(chart.select("svg svg text[text-anchor]").eachText());
        });
    }

    @Test
    void aFormThatWasSentWithoutADayShowsAllThatIsKnown() {
        given().queryParam("financialYear", year.toString())
                .queryParam("asAt-day", "")
                .queryParam("asAt-month", "")
                .queryParam("asAt-year", "")
                .get(HOME)
                .then()
                .statusCode(200)
                .body(containsString("All that is known of " + year));
    }

    @Test
    void everyTopicIsThereForEverybodyWithoutScripts() {
        for (Topic topic : Topic.values()) {
            Document page = page(PAGES + topic.path());
            assertThat(page.select("h1").eachText()).containsExactly(topic.title());
            assertThat(page.select("script, [style], [onclick]")).isEmpty();
            assertThat(page.select("table")).allSatisfy(table -> {
                assertThat(table.select("caption").text()).isNotBlank();
                assertThat(table.select("th:not([scope])")).isEmpty();
            });
        }
    }

    @Test
    void aReportThatIsNotPublicIsShownAfterSigningIn() {
        assertThat(page(PAGES + "programmes-and-savings").select("#portfolio")).isEmpty();
        Document signedIn =
                html(visits.as(PageSession.of("page-auditor", Roles.AUDITOR), PAGES + "programmes-and-savings"), 200);
        assertThat(signedIn.select("#portfolio").eachText()).containsExactly("Portfolio");
    }

    @Test
    void whatIsNotPublicLeadsToSigningIn() {
        for (String path : List.of(
                "reports/portfolio", "downloads/portfolio.csv", "organisations", "organisations/" + region.carlisle)) {
            visits.anybody(PAGES + path)
                    .then()
                    .statusCode(302)
                    .header("Location", startsWith(Infrastructure.issuer().issuerUrl() + "/authorize"));
        }
    }

    @Test
    void aTokenCountsForNothingOnAPage() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .get(PAGES + "organisations")
                .then()
                .statusCode(302);
    }

    @Test
    void aSessionCountsForNothingInTheApi() {
        PageSession auditor = PageSession.of("page-auditor", Roles.AUDITOR);
        visits.as(auditor, PAGES + "organisations").then().statusCode(200);
        visits.as(auditor, "/reporting/v1/reports/portfolio")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        auditor.request()
                .auth()
                .oauth2(Tokens.machine(Roles.MEMBERSHIP_READ))
                .get("/reporting/v1/reports")
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverActsForAnOrganisationSeesItsStatementAndNoNeighbours() {
        PageSession carlisle = PageSession.of("clerk-of-carlisle", Roles.ORGANISATION_USER, region.carlisle);
        assertThat(html(visits.as(carlisle, PAGES + "organisations"), 200)
                        .select("main li a")
                        .eachText())
                .containsExactly("Carlisle");
        Document statement = html(visits.as(carlisle, PAGES + "organisations/" + region.carlisle), 200);
        String paid = given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .queryParam("organisation", region.carlisle.toString())
                .get("/reporting/v1/reports/member-statement")
                .path("organisations[0].paid.amount");
        assertThat(figure(statement, "member-statement-organisation", "Paid")).isEqualTo(inPounds(paid));
        assertThat(html(visits.as(carlisle, PAGES + "organisations/" + region.preston), 404)
                        .text())
                .contains("Page not found")
                .doesNotContain("Preston");
        visits.as(carlisle, PAGES + "organisations/" + region.preston + "/member-statement.csv")
                .then()
                .statusCode(404);
        visits.as(carlisle, PAGES + "organisations/" + region.carlisle + "/member-statement.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Carlisle"), not(containsString("Preston")));
    }

    @Test
    void refusesAnOrganisationsUserWhatIsTheStaffs() {
        PageSession carlisle = PageSession.of("clerk-of-carlisle", Roles.ORGANISATION_USER, region.carlisle);
        assertThat(html(visits.as(carlisle, PAGES + "reports/portfolio"), 403).text())
                .contains("You may not see this page");
    }

    @Test
    void aFileOfAPageIsTheFileOfTheApi() {
        for (String format : List.of("csv", "xlsx", "pdf")) {
            Response download = visits.anybody(PAGES + "downloads/funding-distribution." + format);
            download.then().statusCode(200);
            Response api = given().auth()
                    .oauth2(Tokens.person(Roles.AUDITOR))
                    .queryParam("financialYear", year.toString())
                    .get("/reporting/v1/reports/funding-distribution." + format);
            assertThat(download.header("Content-Disposition")).isEqualTo(api.header("Content-Disposition"));
            assertThat(download.header("ETag")).isEqualTo(api.header("ETag"));
            assertThat(download.contentType()).isEqualTo(api.contentType());
        }
    }

    @Test
    void everyReportOnAPageHasItsFiles() {
        PageSession auditor = PageSession.of("page-auditor", Roles.AUDITOR);
        for (Topic topic : Topic.values()) {
            Document page = html(visits.as(auditor, PAGES + topic.path()), 200);
            assertThat(page.select(".page-section")).hasSize(topic.reports().size());
            assertThat(page.select(".page-section")).allSatisfy(section -> {
                assertThat(section.select(".page-downloads a[download]").eachText())
                        .extracting(text -> text.split(" ")[0])
                        .containsExactly("CSV", "Excel", "PDF");
                assertThat(section.select(".page-downloads a").eachAttr("href"))
                        .allMatch(href ->
                                href.contains("/" + section.selectFirst("h2").id() + ".")
                                        && href.endsWith("?financialYear=" + year));
            });
        }
    }

    @Test
    void everyFileThatAPageOffersIsThere() {
        List<String> files =
                page(PAGES + "funds-and-awards").select(".page-downloads a").eachAttr("href");
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file ->
                        given().urlEncodingEnabled(false).get(file).then().statusCode(200));
    }

    @Test
    void aSubRegionShowsItsOwnLines() {
        Document list = page(PAGES + "sub-regions");
        String link = list.select("main li a").stream()
                .filter(each -> each.text().equals("Cumbria"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Document cumbria = html(given().urlEncodingEnabled(false).get(link), 200);
        assertThat(cumbria.select("h1").text()).isEqualTo("Cumbria");
        assertThat(figure(cumbria, "membership-and-income-sub_region", "Received"))
                .isEqualTo("£2,000.00");
        assertThat(cumbria.select("main").text()).doesNotContain("Merseyside");
        html(visits.anybody(PAGES + "sub-regions/nowhere"), 404);
    }

    @Test
    void allReportsThatOneMaySeeAreListed() {
        List<String> everybodys = page(PAGES + "reports").select("main li a").eachText();
        assertThat(everybodys).contains("Membership and income").doesNotContain("Tie-out", "Portfolio");
        assertThat(html(visits.as(PageSession.of("page-auditor", Roles.AUDITOR), PAGES + "reports"), 200)
                        .select("main li a")
                        .eachText())
                .containsAll(everybodys)
                .contains("Portfolio");
    }

    @Test
    void aDayThatThereIsNotIsExplainedBesideItsField() {
        Document page = html(
                given().queryParam("financialYear", "2008-10")
                        .queryParam("asAt-day", "31")
                        .queryParam("asAt-month", "2")
                        .queryParam("asAt-year", "2009")
                        .get(HOME),
                400);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#financialYear", "#asAt-day");
        assertThat(page.select("#asAt-error").text()).contains("As at date must be a real date");
        assertThat(page.select("#asAt-month").attr("value")).isEqualTo("2");
        assertThat(page.select("#financialYear").attr("value")).isEqualTo("2008-10");
        assertThat(page.select("#financialYear-error").text()).contains("Financial year must be");
    }

    @Test
    void aDayWithoutItsMonthAsksForTheMonth() {
        Document page = html(
                given().queryParam("asAt-day", "31")
                        .queryParam("asAt-year", "2009")
                        .get(HOME),
                400);
        assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("As at date must include a month");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#asAt-month");
    }

    @Test
    void whatWasTypedIsShownAsTextAndNeverAsMarkup() {
        Response answer = given().queryParam("financialYear", "\"><b id=x>").get(HOME);
        assertThat(html(answer, 400).select("#x")).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        for (String path : List.of("nowhere", "reports/nowhere", "styles", "deep/er/and/deeper")) {
            assertThat(html(visits.anybody(PAGES + path), 404).select("h1").text())
                    .isEqualTo("Page not found");
        }
        given().queryParam("nonsense", "1").get(HOME).then().statusCode(400).contentType(startsWith("text/html"));
        given().get("/reporting/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theAddressAloneLeadsToTheFirstPage() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", equalTo(HOME));
        given().get("/reporting").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void theStylesAreOursWithoutTheFontOfGovUk() {
        Document page = page(HOME);
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        given().get(page.select("link[rel=stylesheet]").attr("href"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/css"))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .body(not(containsString("GDS Transport")), not(containsString("@font-face")));
        given().get("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css")
                .then()
                .statusCode(404);
    }

    @Test
    void aPageMayRunNothingAndIsNotKeptOnceSomebodyHasSignedIn() {
        given().get(HOME)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'self';"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("Cache-Control", "no-cache")
                .header("Vary", containsString("Cookie"));
        visits.as(PageSession.of("page-auditor", Roles.AUDITOR), HOME)
                .then()
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void theCookiesOfASessionAreKeptFromScriptsAndOtherSites() {
        PageSession session = PageSession.of("page-auditor", Roles.AUDITOR);
        assertThat(session.cookies().keySet()).anyMatch(name -> name.startsWith("__Host-q_session"));
        assertThat(session.cookies().values()).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.isSecured()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
            assertThat(cookie.getValue()).as("encrypted").doesNotContain("auditor");
        });
    }

    @Test
    void aSessionThatIsNotOursIsForgottenAndAsksToSignInAgain() {
        Response answer = given().redirects()
                .follow(false)
                .cookie(new Cookie.Builder("__Host-q_session_pages", "forged").build())
                .get(HOME);
        answer.then()
                .statusCode(302)
                .header("Location", startsWith(Infrastructure.issuer().issuerUrl() + "/authorize"));
        Cookie takenBack = answer.detailedCookie("__Host-q_session_pages");
        assertThat(takenBack.getMaxAge()).isZero();
        assertThat(takenBack.isSecured()).as("or browsers keep it").isTrue();
    }

    @Test
    void signingInLeadsToTheFirstPage() {
        List<String> ledTo = PageSession.of("page-auditor", Roles.AUDITOR).ledTo();
        assertThat(URI.create(ledTo.get(ledTo.size() - 1)).getPath()).isEqualTo(HOME);
    }

    @Test
    void whoeverSignedOutComesBackToTheFirstPage() {
        given().redirects()
                .follow(false)
                .get(HOME + "?state=" + UUID.randomUUID())
                .then()
                .statusCode(302)
                .header("Location", HOME);
        given().get(HOME + "?state=" + UUID.randomUUID()).then().statusCode(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIssuer() {
        PageSession session = PageSession.of("page-auditor", Roles.AUDITOR);
        assertThat(Jsoup.parse(session.get(HOME).asString()).select("a[href$=sign-out]"))
                .isNotEmpty();
        Response out = session.get(PAGES + "sign-out");
        out.then()
                .statusCode(302)
                .header("Location", startsWith(Infrastructure.issuer().issuerUrl() + "/endsession"));
        session.get(PAGES + "organisations").then().statusCode(302);
    }

    @Test
    void aCopyOfASessionOpensNothingOnceItIsSignedOut() {
        PageSession session = PageSession.of("page-auditor", Roles.AUDITOR);
        RequestSpecification copy = session.request();
        session.get(PAGES + "sign-out").then().statusCode(302);
        copy.get(PAGES + "organisations")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Infrastructure.issuer().issuerUrl() + "/authorize"));
    }

    @Test
    void whoeverCouldNotBeSignedInIsToldSo() {
        assertThat(html(given().redirects().follow(false).get(PAGES + "signed-in?code=invented&state=invented"), 401)
                        .select("h1")
                        .text())
                .isEqualTo("You could not be signed in");
    }

    @Test
    void thePagesAreNoPartOfTheContract() {
        List<String> paths = List.copyOf(
                given()
                        .queryParam("format", "json")
                        .get("/reporting/openapi")
                        .jsonPath()
                        .getMap("paths")
                        .keySet()
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertThat(paths).isNotEmpty().allMatch(path -> path.startsWith("/reporting/v1/"));
    }

    @Test
    void anOrganisationThatIsNotThereHasNoPage() {
        html(
                visits.as(PageSession.of("page-auditor", Roles.AUDITOR), PAGES + "organisations/" + UUID.randomUUID()),
                404);
    }
}
