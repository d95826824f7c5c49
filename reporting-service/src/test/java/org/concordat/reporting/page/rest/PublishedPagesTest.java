package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.page.rest.Visits.html;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.reviewer;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;
import static org.concordat.reporting.report.published.Publisher.submitAndApprove;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "The page shows published figures to everybody": reporting.md. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PublishedPagesTest {

    private static final String PUBLISHED = "/reporting/pages/published";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private String publication;

    @BeforeEach
    void aDraft() {
        new RegionTold(told, year);
        publication = draft(section("Income <script>alert(1)</script>", "membership-and-income", year));
    }

    private String path(int number) {
        return "%s/%s/%d".formatted(PUBLISHED, publication.substring(publication.lastIndexOf('/') + 1), number);
    }

    private static Response anybody(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static Document page(String path) {
        return html(anybody(path), 200);
    }

    @Test
    void aVersionIsThereForEverybodyOnceItIsPublishedAndForNobodyBefore() {
        submitAndApprove(publication);
        assertThat(page(PUBLISHED).select("a[href*=" + path(1) + "]")).isEmpty();
        for (String part : new String[] {"", "/pdf", "/data-package"}) {
            anybody(path(1) + part).then().statusCode(404);
        }
        step(reviewer(), publication, "publication").statusCode(200);
        assertThat(page(PUBLISHED).select("a[href*=" + path(1) + "]").eachText())
                .containsExactly("Half-year, version 1");
        Document version = page(path(1));
        assertThat(version.select("h1").text()).isEqualTo("Half-year");
        assertThat(version.select("main").text())
                .contains("Published on", "Six-monthly report, 1 April 2008 to 30 September 2008", "First.", "Second.");
        // as RegionTold tells of it, and the API shows it
        assertThat(version.select("#table-1-total + dl").text()).contains("Received £12,250.00");
        assertThat(version.select("#table-1-sub_region").text()).isEqualTo("Membership and income: sub-region");
        assertThat(version.getElementById("table-1-sub_region").closest("table").text())
                .contains("Cumbria 1 £2,000.00", "Merseyside 2 £18,000.00");
        assertThat(version.select("main").text()).doesNotContain("SUB_REGION");
        assertThat(version.select("script")).isEmpty();
        assertThat(version.select("h2").text()).contains("Income <script>");
    }

    @Test
    void aSectionAboutAPartOfTheRegionSaysSo() {
        String part = section("Income", "membership-and-income", year).replace("}", ",\"subRegion\":\"MERSEYSIDE\"}");
        publication = draft(part);
        publishNow(publication);
        assertThat(page(path(1)).select("main").text())
                .contains("Membership and income, %s, sub-region MERSEYSIDE, everything known.".formatted(year));
    }

    /** What the list says of a version. */
    private String entry(int number) {
        return page(PUBLISHED)
                .select("a[href*=" + path(number) + "]")
                .first()
                .parent()
                .text();
    }

    @Test
    void laterFactsChangeNothingInIt() {
        publishNow(publication);
        String before = page(path(1)).select("main").outerHtml();
        new RegionTold(told, year);
        assertThat(page(path(1)).select("main").outerHtml()).isEqualTo(before);
    }

    @Test
    void itsFilesAreThoseThatWerePublished() {
        publishNow(publication);
        for (String file : page(path(1)).select(".page-downloads a").eachAttr("href")) {
            String api = file.endsWith("pdf") ? "application/pdf" : "application/zip";
            Response download = anybody(file);
            download.then().statusCode(200).contentType(api).header("Content-Disposition", startsWith("attachment"));
            assertThat(download.asByteArray())
                    .isEqualTo(author().accept(api)
                            .get(publication + "/versions/1")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray());
        }
    }

    @Test
    void anotherVersionStandsInItsPlaceAndOneThatIsWithdrawnShowsItsReasonAlone() {
        publishNow(publication);
        step(author(), publication, "versions", "{\"changeNote\":\"A payment came late\"}")
                .statusCode(201);
        publishNow(publication);
        assertThat(page(path(1)).select("main").text()).contains("superseded by a later version");
        assertThat(page(path(2)).select("main").text()).contains("A payment came late");
        assertThat(entry(1)).contains("superseded by a later version");
        assertThat(entry(2)).contains("Published on").doesNotContain("superseded");
        step(reviewer(), publication, "withdrawal", "{\"why\":\"Visits counted twice\"}")
                .statusCode(200);
        assertThat(entry(2)).contains("Withdrawn on");
        Document withdrawn = page(path(2));
        assertThat(withdrawn.select("main").text()).contains("Withdrawn on", "Visits counted twice");
        assertThat(withdrawn.select("table, .page-downloads")).isEmpty();
        Response file = anybody(path(2) + "/pdf");
        file.then().statusCode(410);
        assertThat(Jsoup.parse(file.asString()).select("main").text()).contains("It was withdrawn", "says why");
    }

    @Test
    void theListGoesOnWithOlderOnes() {
        publishNow(publication);
        publication = draft(section("Income", "membership-and-income", year));
        publishNow(publication);
        Document first = page(PUBLISHED + "?limit=1&financialYear=" + year);
        assertThat(first.select("main li a").eachAttr("href"))
                .as("the latest")
                .singleElement()
                .asString()
                .startsWith(path(1));
        String older = first.select("main p a").attr("href");
        assertThat(older).contains("financialYear=" + year);
        Response next = given().urlEncodingEnabled(false).get(older);
        next.then().statusCode(200);
        assertThat(Jsoup.parse(next.asString()).select("main li a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("main li a").eachAttr("href"))
                .isNotEmpty();
        anybody(PUBLISHED + "?cursor=nothing").then().statusCode(400);
        anybody(path(7)).then().statusCode(404);
    }
}
