package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.page.rest.Visits.html;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.page.Topic;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with bad intent could try on the pages: in names, in addresses, with a session and without one. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PagesAreSafeTest {

    private static final String HOME = "/reporting/";
    private static final String PAGES = "/reporting/pages/";

    /** Leaves an attribute in either kind of quotes, and an element. */
    private static final String MARKUP = "'\"><script>alert(1)</script><b id=evil onclick=x>&lt;";

    private static final String FORMULA = "=HYPERLINK(\"http://elsewhere.example\")";

    @Inject
    Told told;

    @Inject
    Reporting reporting;

    @ConfigProperty(name = "concordat.reporting.public-reports")
    List<String> publicReports;

    @TestHTTPResource("/")
    URL address;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final Visits visits = new Visits(year);
    private RegionTold region;

    @BeforeEach
    void aSmallYear() {
        region = new RegionTold(told, year);
    }

    private static PageSession auditor() {
        return PageSession.of("page-auditor", Roles.AUDITOR);
    }

    private List<String> reportsOfTheStaff() {
        return reporting.reports().stream()
                .map(Report::name)
                .filter(name -> !publicReports.contains(name))
                .toList();
    }

    @Test
    void namesAreTextWhereverTheyStand() {
        String code = "page-evil-" + year;
        region.subRegion(code, MARKUP);
        region.subscription(null, code, MARKUP, "100.00", "PAID", "100.00");
        UUID organisation = region.bodies.council(MARKUP, code);
        PageSession auditor = auditor();
        for (String path : List.of(
                HOME,
                PAGES + "members-and-income",
                PAGES + "sub-regions",
                PAGES + "sub-regions/" + code,
                PAGES + "reports/membership-and-income",
                PAGES + "organisations",
                PAGES + "organisations/" + organisation)) {
            Document page = html(visits.as(auditor, path), 200);
            assertThat(page.text()).as(path).contains(MARKUP);
            assertThat(page.select("script, #evil, [onclick]")).as(path).isEmpty();
            assertThat(page.select("[href]").eachAttr("href"))
                    .as(path)
                    .allMatch(href -> href.startsWith(HOME) || href.startsWith("#"));
        }
        assertThat(html(visits.as(auditor, PAGES + "sub-regions/" + code), 200).title())
                .startsWith(MARKUP);
    }

    @Test
    void aNameThatIsAFormulaIsTextInAFile() {
        UUID organisation = region.bodies.council(FORMULA, RegionTold.CUMBRIA);
        visits.as(auditor(), PAGES + "organisations/" + organisation + "/member-statement.csv")
                .then()
                .statusCode(200)
                .body(containsString("\"'=HYPERLINK("), not(containsString("\"=HYPERLINK(")));
    }

    @Test
    void everyAnswerTellsBrowsersToRunNothingAndToFrameNothing() {
        for (String path : List.of(
                HOME,
                PAGES + "members-and-income",
                PAGES + "published",
                PAGES + "styles/any",
                PAGES + "downloads/membership-and-income.csv",
                PAGES + "downloads/membership-and-income.pdf",
                PAGES + "nowhere",
                PAGES + "deep/er/nowhere",
                PAGES + "organisations",
                PAGES + "signed-in?code=invented&state=invented",
                HOME + "?financialYear=2008-10",
                HOME + "?nonsense=1",
                PAGES + "published/%s/1".formatted(UUID.randomUUID()))) {
            Response answer =
                    given().urlEncodingEnabled(false).redirects().follow(false).get(path);
            assertIsHarmless(answer, path);
        }
        assertIsHarmless(given().post(HOME), "POST");
    }

    private static void assertIsHarmless(Response answer, String path) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(path)
                .startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "script-src", "*");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
    }

    @Test
    void nothingIsKeptOfWhatSomebodySeesWhoHasSignedIn() {
        PageSession auditor = auditor();
        PageSession clerk = PageSession.of("clerk-of-carlisle", Roles.ORGANISATION_USER, region.carlisle);
        assertIsNotKept(visits.as(auditor, PAGES + "organisations"), 200);
        assertIsNotKept(visits.as(auditor, PAGES + "organisations/" + region.carlisle), 200);
        assertIsNotKept(visits.as(auditor, PAGES + "published"), 200);
        assertIsNotKept(visits.as(auditor, PAGES + "nowhere"), 404);
        assertIsNotKept(visits.as(clerk, PAGES + "reports/portfolio"), 403);
        assertIsNotKept(visits.as(clerk, PAGES + "organisations/" + region.carlisle + "/member-statement.csv"), 200);
        for (String suffix : List.of("csv", "xlsx", "pdf")) {
            Response file = visits.as(auditor, PAGES + "downloads/portfolio." + suffix);
            assertIsNotKept(file, 200);
            assertIsNotKept(
                    auditor.request()
                            .queryParam("financialYear", year.toString())
                            .header("If-None-Match", file.header("ETag"))
                            .get(PAGES + "downloads/portfolio." + suffix),
                    304);
        }
    }

    @Test
    void theStylesAreKeptAndPagesOfEverybodyAskedForAnew() {
        String styles =
                html(visits.anybody(HOME), 200).select("link[rel=stylesheet]").attr("href");
        assertThat(given().get(styles).headers().getValues("Cache-Control"))
                .as("nothing beside it that forbids it")
                .containsExactly("public, max-age=31536000, immutable");
        for (String path : List.of(HOME, PAGES + "downloads/membership-and-income.csv", PAGES + "nowhere")) {
            assertThat(visits.anybody(path).headers().getValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-cache");
        }
    }

    private static void assertIsNotKept(Response answer, int status) {
        answer.then().statusCode(status);
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(String.join(",", answer.headers().getValues("Vary"))).contains("Cookie");
    }

    @Test
    void whatIsTheStaffsIsInNoFileForAnybody() {
        assertThat(reportsOfTheStaff()).contains("portfolio", "member-statement", "tie-out");
        PageSession clerk = PageSession.of("clerk-of-carlisle", Roles.ORGANISATION_USER, region.carlisle);
        for (String report : reportsOfTheStaff()) {
            for (String suffix : List.of("", ".csv", ".xlsx", ".pdf")) {
                String path = PAGES + "downloads/" + report + suffix;
                leadsToTheIssuer(visits.anybody(path));
                visits.as(clerk, path).then().statusCode(403);
            }
            leadsToTheIssuer(given().redirects()
                    .follow(false)
                    .accept("text/csv")
                    .queryParam("financialYear", year.toString())
                    .get(PAGES + "downloads/" + report));
            leadsToTheIssuer(visits.anybody(PAGES + "reports/" + report));
            visits.as(clerk, PAGES + "reports/" + report).then().statusCode(403);
        }
    }

    private static void leadsToTheIssuer(Response answer) {
        answer.then()
                .statusCode(302)
                .header("Location", startsWith(Infrastructure.issuer().issuerUrl() + "/authorize"))
                .body(emptyString());
    }

    @Test
    void whatIsTheStaffsIsOnNoPageForAnybody() {
        Stream<String> topics = Stream.of(Topic.values()).map(topic -> PAGES + topic.path());
        Stream<String> others = Stream.of(HOME, PAGES + "sub-regions/" + RegionTold.CUMBRIA);
        List<String> paths = Stream.concat(topics, others).toList();
        for (String path : paths) {
            Document page = html(visits.anybody(path), 200);
            assertThat(page.select(".page-section > h2").eachAttr("id"))
                    .as(path)
                    .isSubsetOf(publicReports);
            assertThat(page.select(".page-downloads a, .page-chart svg").outerHtml())
                    .as(path)
                    .doesNotContain(reportsOfTheStaff());
        }
        assertThat(html(visits.as(auditor(), PAGES + Topic.PROGRAMMES.path()), 200)
                        .select(".page-section > h2")
                        .eachAttr("id"))
                .contains("portfolio");
    }

    @Test
    void signingInCannotBeForgedOrReplayed() {
        Response asked = visits.anybody(PAGES + "sign-in");
        Map<String, String> query = query(asked.header("Location"));
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", "concordat");
        assertThat(query.get("code_challenge")).hasSize(43);
        assertThat(query.get("state")).isNotBlank();
        assertThat(query.get("nonce")).isNotBlank();
        assertThat(query.get("scope").split(" ")).containsExactly("openid");
        assertThat(query(visits.anybody(PAGES + "sign-in").header("Location")).get("state"))
                .isNotEqualTo(query.get("state"));
        assertThat(asked.detailedCookies().asList()).isNotEmpty().allSatisfy(PagesAreSafeTest::assertIsKept);
    }

    private static void assertIsKept(Cookie cookie) {
        assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
        assertThat(cookie.isSecured()).as(cookie.getName()).isTrue();
        assertThat(cookie.getSameSite()).as(cookie.getName()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).as(cookie.getName()).isEqualTo("/");
        assertThat(cookie.getDomain()).as(cookie.getName()).isNull();
        assertThat(cookie.getName()).startsWith("__Host-");
    }

    @Test
    void aCookieThatANeighbouringHostMayHaveSetCountsForNothing() {
        PageSession session = auditor();
        String[] bare = session.cookies().values().stream()
                .map(cookie -> cookie.getName().substring("__Host-".length()) + "=" + cookie.getValue())
                .toArray(String[]::new);
        assertThat(session.get(PAGES + "organisations").statusCode()).isEqualTo(200);
        given().redirects()
                .follow(false)
                .header("Cookie", String.join("; ", bare))
                .get(PAGES + "organisations")
                .then()
                .statusCode(302);
    }

    private static Map<String, String> query(String url) {
        return Arrays.stream(URI.create(url).getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    @Test
    void theIssuerSendsPeopleBackToUsWhateverARequestSays() {
        String location = given().redirects()
                .follow(false)
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Prefix", "//elsewhere.example")
                .header("Forwarded", "host=elsewhere.example")
                .get(PAGES + "organisations")
                .header("Location");
        assertThat(query(location))
                .containsEntry(
                        "redirect_uri", "http://localhost:%d/reporting/pages/signed-in".formatted(address.getPort()));
    }

    @Test
    void signingInLeadsBackToThePageThatWasAskedForAndNowhereElse() {
        String ours = "http://localhost:%d/reporting/".formatted(address.getPort());
        PageSession asked =
                PageSession.from(PAGES + "organisations?financialYear=" + year, "page-auditor", Roles.AUDITOR);
        assertThat(asked.ledTo())
                .allMatch(step -> step.startsWith(ours))
                .last()
                .isEqualTo(ours + "pages/organisations?financialYear=" + year);
        String astray = "http://localhost:%d//elsewhere.example/%%2e%%2e/reporting/pages/organisations"
                .formatted(address.getPort());
        assertThat(PageSession.from(astray, "page-auditor", Roles.AUDITOR).ledTo())
                .as("the host of every step")
                .allMatch(step -> URI.create(step).getHost() == null && !step.startsWith("//")
                        || URI.create(step).getHost().equals("localhost"));
    }

    @Test
    void noAddressTakesASessionIntoTheApi() {
        PageSession auditor = auditor();
        for (String path : List.of(
                PAGES + "..;/v1/reports/portfolio",
                PAGES + "%2e%2e/v1/reports/portfolio",
                PAGES + "..%2fv1/reports/portfolio",
                PAGES + "x/../../v1/reports/portfolio",
                "/reporting//v1/reports/portfolio",
                "/reporting/v1;/reporting/pages/x/reports/portfolio")) {
            int status = auditor.request()
                    .urlEncodingEnabled(false)
                    .get("http://localhost:" + address.getPort() + path)
                    .statusCode();
            assertThat(status).as(path).isIn(401, 404);
        }
    }

    @Test
    void whateverIsWrongWithAnAddressIsSaidOnAPage() {
        for (String path : List.of(
                "downloads/funding-distribution.csv?asAt-day=31&asAt-month=2&asAt-year=2009",
                "published?financialYear=2008-10",
                "reports/membership-and-income?financialYear=99999",
                "reports/membership-and-income?asAt-day=1&asAt-month=1&asAt-year=20O9")) {
            assertThat(html(given().get(PAGES + path), 400).select("h1").text())
                    .as(path)
                    .isEqualTo("There is a problem with what was entered");
        }
        for (String path : List.of(
                "downloads/nowhere.csv",
                "reports/nowhere",
                "published/%s/0".formatted(UUID.randomUUID()),
                "sub-regions/nowhere")) {
            Response answer = visits.anybody(PAGES + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(html(answer, 404).select("h1").text()).as(path).isEqualTo("Page not found");
        }
        html(visits.anybody(PAGES + "published/nowhere/1"), 400);
    }

    @Test
    void aProblemTellsNothingOfHowItCameAbout() throws IOException {
        HttpURLConnection unreadable =
                (HttpURLConnection) new URL(address, HOME + "?financialYear=%zz").openConnection();
        assertThat(unreadable.getResponseCode()).isEqualTo(400);
        // nobody has looked at the request yet: it has no answer but its status
        try (InputStream body = unreadable.getErrorStream()) {
            assertThat(body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("Exception", "io.", "%zz");
        }
        given().post(HOME).then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }
}
