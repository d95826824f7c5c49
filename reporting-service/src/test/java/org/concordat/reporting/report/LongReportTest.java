package org.concordat.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.TablePages;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.report.published.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is too long to print is had in every other format, and does no harm where it is asked for in print. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LongReportTest {

    /** Each is a row of at least eight cells. */
    private static final int CLASSES = (int) (TablePages.MOST_CELLS / 8) + 1;

    private static final String REPORT = "membership-and-income";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    @BeforeEach
    void moreRowsThanArePrinted() {
        var subscriptions = new Subscriptions(year);
        told.all(
                Subscriptions.TOPIC,
                IntStream.range(0, CLASSES)
                        .mapToObj(number -> subscriptions.of("Class " + number, "CUMBRIA", "2000.00")));
    }

    private ValidatableResponse file(String suffix) {
        return IndicatorClerk.as(Roles.AUDITOR)
                .queryParam("financialYear", year.toString())
                .get(AYearOfEverything.path(REPORT) + suffix)
                .then();
    }

    @Test
    void isRefusedInPrintWithWhatToDoAndGivenAsCsvAndAsWorkbook() throws IOException {
        file(".pdf")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(":too-long-to-print"))
                .body("detail", containsString("take the CSV or the workbook"));
        String csv = file(".csv").statusCode(200).extract().asString();
        assertThat(CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords()).hasSizeGreaterThan(CLASSES);
        file(".xlsx").statusCode(200);
    }

    @Test
    void saysOnThePageWhatToTakeInstead() {
        given().queryParam("financialYear", year.toString())
                .get("/reporting/pages/downloads/" + REPORT + ".pdf")
                .then()
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString("take the CSV or the workbook"));
    }

    @Test
    void isLeftToTheDataPackageWhereAPublishedReportShowsIt() throws IOException {
        told.that(Programmes.TOPIC, new Programmes(year).of("BPI", 47500, 40000, 614000L));
        String path = Publisher.draft(section("All of it", REPORT, year) + ","
                + section("What is short enough", "programme-budgets-and-savings", year));
        Publisher.publishNow(path);

        byte[] printed = Publisher.author()
                .get(path + "/versions/1.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("All of it", "Not printed, as it is too long", "rows, which are in the data package")
                    .contains("What is short enough", "£614,000.00");
        }
        byte[] data = Publisher.author()
                .get(path + "/versions/1.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(namesIn(data)).contains("data/01-" + REPORT + ".csv");
    }

    private static List<String> namesIn(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
