package org.concordat.reporting.page.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.reviewer;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Chromium;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.page.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as people meet them: in a browser, with eyes, keyboards and screen readers, on a telephone and on paper. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PagesInABrowserTest {

    private static final String HOME = "/reporting/";
    private static final String PAGES = "/reporting/pages/";
    private static final String QUERY = "?financialYear=" + Neighbours.OF_THE_PICTURE;

    private static final Path PICTURES = Path.of("target", "pages");

    /** What the Tab key stops at. */
    private static final String STOPS = "a[href], button, input, summary, [tabindex='0']";

    private static final String FOCUSED = """
            () => {
              const focused = document.activeElement, style = getComputedStyle(focused);
              const outlined = style.outlineStyle !== 'none' && !style.outlineColor.endsWith(', 0)');
              return [...document.querySelectorAll("%s")].indexOf(focused)
                + ' ' + (outlined || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 221, 0)');
            }""".formatted(STOPS);

    private static Chromium chromium;
    private static UUID carlisle;
    private static String published;
    private static String withdrawn;

    @Inject
    Told told;

    @TestHTTPResource("/")
    URL address;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void endTheBrowser() {
        chromium.close();
    }

    /** All tests look at one year, which is told once. */
    @BeforeEach
    void aYear() {
        if (carlisle == null) {
            carlisle = new RegionTold(told, Neighbours.OF_THE_PICTURE).carlisle;
            published = publishAReport();
            withdrawn = publishAReport();
            step(reviewer(), "/reporting/v1/publications/" + withdrawn, "withdrawal", "{\"why\":\"Counted twice\"}")
                    .statusCode(200);
        }
    }

    private static String publishAReport() {
        String path = draft(section("Membership and income", "membership-and-income", Neighbours.OF_THE_PICTURE));
        publishNow(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @AfterEach
    void closeTheWindows() {
        contexts.forEach(BrowserContext::close);
    }

    private Page window(NewContextOptions options) {
        BrowserContext context =
                chromium.browser().newContext(options.setBaseURL("http://localhost:" + address.getPort()));
        contexts.add(context);
        return context.newPage();
    }

    private Page window(int width, int height) {
        return window(new NewContextOptions().setViewportSize(width, height));
    }

    /** By the link of the page and the form of the issuer. */
    private static Page signedIn(Page page, String role) {
        page.navigate(HOME);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.locator("input[name=username]").fill("officer");
        page.locator("textarea[name=claims]").fill("{\"roles\":[\"%s\"]}".formatted(role));
        page.locator("input[type=submit]").click();
        page.waitForURL("**" + HOME);
        return page;
    }

    private static List<String> allPages() {
        var pages = new ArrayList<>(List.of(
                HOME + QUERY,
                PAGES + "sub-regions" + QUERY,
                PAGES + "sub-regions/" + RegionTold.CUMBRIA + QUERY,
                PAGES + "reports" + QUERY,
                PAGES + "reports/outturn" + QUERY,
                PAGES + "organisations" + QUERY,
                PAGES + "organisations/" + carlisle + QUERY,
                PAGES + "published",
                PAGES + "published/" + published + "/1",
                PAGES + "published/" + withdrawn + "/1",
                PAGES + "nowhere",
                HOME + "?asAt-day=31&asAt-month=2&asAt-year=2009"));
        for (Topic topic : Topic.values()) {
            pages.add(PAGES + topic.path() + QUERY);
        }
        return pages;
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    private static void hasNoBarrier(Page page) {
        List<Rule> broken = new AxeBuilder(page).analyze().getViolations();
        assertThat(broken)
                .as("what axe finds on %s", page.url())
                .extracting(rule -> "%s: %s %s"
                        .formatted(
                                rule.getId(),
                                rule.getHelp(),
                                rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList()))
                .isEmpty();
    }

    @Test
    void noPageHasABarrierInTheLight() {
        Page page = signedIn(window(1280, 900), Roles.AUDITOR);
        for (String path : allPages()) {
            page.navigate(path);
            hasNoBarrier(page);
        }
        page.navigate(HOME + QUERY);
        picture(page, "light");
        page.navigate(PAGES + "members-and-income" + QUERY);
        picture(page, "light-members");
        page.navigate(PAGES + "organisations/" + carlisle + QUERY);
        picture(page, "light-statement");
        page.navigate(PAGES + "published/" + published + "/1");
        picture(page, "light-published");
        page.navigate(PAGES + "published");
        picture(page, "light-published-list");
        page.navigate(HOME + "?financialYear=2008&asAt-day=31&asAt-month=2&asAt-year=2009");
        picture(page, "light-error");
    }

    @Test
    void noPageHasABarrierInTheDark() {
        Page page = signedIn(
                window(new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK)),
                Roles.AUDITOR);
        for (String path : allPages()) {
            page.navigate(path);
            hasNoBarrier(page);
        }
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo("rgb(255, 255, 255)");
        page.navigate(HOME + QUERY);
        picture(page, "dark");
        page.navigate(PAGES + "funds-and-awards" + QUERY);
        picture(page, "dark-funds");
        page.navigate(PAGES + "published/" + published + "/1");
        picture(page, "dark-published");
    }

    @Test
    void theKeyboardReachesEverythingInItsOrderAndOneSeesWhereOneIs() {
        Page page = signedIn(window(1280, 900), Roles.AUDITOR);
        for (String path : allPages()) {
            page.navigate(path);
            int stops = page.locator(STOPS).count();
            var reached = new ArrayList<Integer>();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                String[] focused = page.evaluate(FOCUSED).toString().split(" ");
                reached.add(Integer.valueOf(focused[0]));
                assertThat(focused[1]).as("stop %d of %s is seen", i, path).isEqualTo("true");
            }
            assertThat(reached)
                    .as("stops of %s", path)
                    .hasSize(stops)
                    .isSorted()
                    .doesNotContain(-1);
        }
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        Page page = window(1280, 900);
        page.navigate(HOME + QUERY);
        page.keyboard().press("Tab");
        Locator skip = page.getByText("Skip to main content");
        assertThat(skip.boundingBox().height).isGreaterThan(20);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");
    }

    @Test
    void theFormIsFilledInByKeyboardWithoutScripts() {
        Page page = window(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        page.navigate(HOME);
        page.getByLabel("Financial year").fill(Neighbours.OF_THE_PICTURE.toString());
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("31");
        page.getByLabel("Month").fill("3");
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("2025");
        page.keyboard().press("Enter");
        page.waitForURL("**asAt-year=2025");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(2))
                        .first()
                        .textContent())
                .startsWith("As at 31 March 2025");
        int figures = 10;
        int subRegions = 3;
        assertThat(page.locator(".page-tile").count()).isEqualTo(figures + subRegions);
    }

    @Test
    void aTelephoneShowsEachPageWithoutScrollingSideways() {
        Page page = signedIn(window(320, 640), Roles.AUDITOR);
        for (String path : allPages()) {
            page.navigate(path);
            assertFits(page, 320);
            for (Locator region : page.locator(".page-scroll").all()) {
                assertThat(region.getAttribute("tabindex")).isEqualTo("0");
                assertThat(page.locator("#" + region.getAttribute("aria-labelledby"))
                                .textContent())
                        .isNotBlank();
            }
        }
        page.navigate(HOME + QUERY);
        picture(page, "320");
        page.navigate(PAGES + "members-and-income" + QUERY);
        picture(page, "320-members");
        page.navigate(PAGES + "published/" + published + "/1");
        picture(page, "320-published");
    }

    @Test
    void aPageThatIsEnlargedToTwiceItsSizeFits() {
        Page page = signedIn(
                window(new NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2)), Roles.AUDITOR);
        for (String path : allPages()) {
            page.navigate(path);
            assertFits(page, 640);
        }
    }

    private static void assertFits(Page page, int width) {
        assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void onPaperThereAreTheFiguresAlone() {
        Page page = window(1123, 794);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(PAGES + "members-and-income" + QUERY);
        assertThat(page.locator("table").first().isVisible()).isTrue();
        for (String aid : List.of("form", "nav ul", ".page-downloads", ".govuk-skip-link")) {
            assertThat(page.locator(aid).first().isVisible()).as(aid).isFalse();
        }
        for (Locator region : page.locator(".page-scroll").all()) {
            assertThat((Boolean) region.evaluate("region => region.scrollWidth <= region.clientWidth"))
                    .as("a table fits the sheet")
                    .isTrue();
        }
        picture(page, "print");
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("print.pdf")).setPreferCSSPageSize(true));
    }

    @Test
    void aPageAsksNobodyElseForAnything() {
        Page page = window(1280, 900);
        var asked = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(HOME + QUERY);
        page.navigate(PAGES + "funds-and-awards" + QUERY);
        assertThat(asked)
                .allMatch(url -> url.startsWith("http://localhost:%d/reporting/".formatted(address.getPort())));
        assertThat(complaints).isEmpty();
    }

    @Test
    void theContractIsShownByItsOwnScriptsAlone() {
        Page page = window(1280, 900);
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate("/reporting/swagger-ui/");
        page.locator(".opblock").first().waitFor();
        assertThat(complaints).isEmpty();

        page.evaluate("""
                () => {
                  const foreign = document.createElement('script');
                  foreign.textContent = 'window.foreign = true';
                  document.body.append(foreign);
                }""");
        assertThat(page.evaluate("() => window.foreign")).isNull();
    }

    @Test
    void whoeverSignsInSeesMoreUntilSigningOut() {
        Page page = window(1280, 900);
        page.navigate(PAGES + "organisations" + QUERY);
        assertThat(page.url()).as("the issuer's form").contains("/authorize");
        page.locator("input[name=username]").fill("officer");
        page.locator("textarea[name=claims]").fill("{\"roles\":[\"%s\"]}".formatted(Roles.AUDITOR));
        page.locator("input[type=submit]").click();
        page.waitForURL("**" + PAGES + "organisations" + QUERY);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Carlisle"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                        .textContent())
                .isEqualTo("Carlisle");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign out"))
                .click();
        page.navigate(PAGES + "organisations" + QUERY);
        assertThat(page.url()).contains("/authorize");
    }
}
