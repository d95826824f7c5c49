package org.concordat.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.income.Subscription;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Fund;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Source;
import org.concordat.reporting.programme.Programmes;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every report in every format, with the same figures to the penny. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FormatsTest {

    @Inject
    Told told;

    @Inject
    Reporting reporting;

    /** They take neither a sub-region nor a type. */
    private static final Set<String> ABOUT_NO_ORGANISATION =
            Set.of("deliverables", "fund-position", "maturity", "programme-budgets-and-savings", "reconciliation");

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String north = "NORTH-" + year;
    private Map<String, String> filters = Map.of();

    @BeforeEach
    void somethingToShow() {
        var subscriptions = new Subscriptions(year);
        told.that(Subscriptions.TOPIC, subscriptions.invoiced("PART_PAID", "9000.00", "1234.56"));
        told.that(Subscriptions.TOPIC, subscriptions.of("=1+1", "CUMBRIA", "2000.00"));
        told.that(Programmes.TOPIC, new Programmes(year).of("BPI", 47500, 40000, 614000L));
        told.that(
                "funding.funds",
                new Fund(
                        "GRANTS",
                        null,
                        null,
                        List.of(new Source(null, "GRANT", null, year, Money.of("39999.99"), "BPI", null, null)),
                        null));
    }

    /** A council of a sub-region of its own subscribes and has an award, and so does its neighbour. */
    private void aPartToShow() {
        var bodies = new Bodies(told, year);
        for (UUID council : List.of(bodies.council("Bolton", north), bodies.council("Wyre", "SOUTH-" + year))) {
            told.that(
                    Subscriptions.TOPIC,
                    new Subscription(
                            council, north, year, "Upper tier", Money.of("77.01"), null, "AGREED", null, null, null));
            new Funding(told, year).award().with("recipient", council).told();
        }
        filters = Map.of("subRegion", north, "type", bodies.council());
    }

    private List<Report<?>> reportsOfParts() {
        return reporting.reports().stream()
                .filter(report -> !ABOUT_NO_ORGANISATION.contains(report.name()))
                .toList();
    }

    private ExtractableResponse<Response> get(Report<?> report, String suffix) {
        return given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .queryParam("financialYear", year.toString())
                .queryParams(filters)
                .get("/reporting/v1/reports/%s%s".formatted(report.name(), suffix))
                .then()
                .statusCode(200)
                .extract();
    }

    private List<CSVRecord> csv(Report<?> report) throws IOException {
        try (var rows =
                CSVFormat.RFC4180.parse(new StringReader(get(report, ".csv").asString()))) {
            return rows.getRecords();
        }
    }

    @Test
    void aWorkbookHasTheCellsOfTheCsvFiguresAsNumbers() throws IOException {
        assertWorkbooks(reporting.reports());
    }

    @Test
    void aWorkbookOfAPartHasTheCellsOfTheCsvOfThatPart() throws IOException {
        aPartToShow();
        assertWorkbooks(reportsOfParts());
    }

    private void assertWorkbooks(List<Report<?>> reports) throws IOException {
        for (Report<?> report : reports) {
            List<? extends Column<?>> columns = Reported.columns(report);
            List<CSVRecord> csv = csv(report);
            ExtractableResponse<Response> answer = get(report, ".xlsx");
            assertThat(answer.contentType()).isEqualTo(Tabular.XLSX);
            assertThat(answer.header("Content-Disposition")).contains("%s-%s.xlsx".formatted(report.name(), year));
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
                Sheet sheet = workbook.getFirstSheet();
                List<Row> rows = sheet.read();
                assertThat(rows).as(report.name()).hasSameSizeAs(csv);
                for (int r = 1; r < csv.size(); r++) {
                    for (int c = 0; c < columns.size(); c++) {
                        assertCell(
                                rows.get(r).getOptionalCell(c).orElse(null),
                                columns.get(c).type(),
                                csv.get(r).get(c));
                    }
                }
            }
        }
    }

    private static void assertCell(Cell cell, ColumnType type, String text) {
        if (text.isEmpty()) {
            assertThat(cell == null || cell.getText().isEmpty()).as("%s", cell).isTrue();
            return;
        }
        switch (type) {
            case MONEY, COUNT, NUMBER -> {
                assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
                assertThat(cell.asNumber()).isEqualByComparingTo(new BigDecimal(text));
            }
            // a workbook knows no day of the years that tests speak of
            case DAY ->
                assertThat(
                                text.compareTo("1900-03-01") < 0
                                        ? cell.asString()
                                        : cell.asDate().toLocalDate().toString())
                        .isEqualTo(text);
            case INSTANT -> assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
            case YES_NO -> assertThat(cell.asBoolean()).isEqualTo(Boolean.parseBoolean(text));
            // what CSV has to protect is a plain text here
            default -> assertThat(cell.asString()).isEqualTo(text.startsWith("'=") ? text.substring(1) : text);
        }
    }

    @Test
    void whatIsPrintedHasTheSameMoney() throws IOException {
        assertPrinted(reporting.reports());
    }

    @Test
    void whatIsPrintedOfAPartHasTheMoneyOfThatPart() throws IOException {
        aPartToShow();
        assertPrinted(reportsOfParts());
        assertThat(get(named("membership-and-income"), "").jsonPath().getString("expected.amount"))
                .isEqualTo("77.01");
        assertThat(csv(named("outturn"))).hasSize(2);
    }

    private Report<?> named(String name) {
        return reporting.reports().stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void assertPrinted(List<Report<?>> reports) throws IOException {
        for (Report<?> report : reports) {
            List<? extends Column<?>> columns = Reported.columns(report);
            ExtractableResponse<Response> answer = get(report, ".pdf");
            assertThat(answer.contentType()).isEqualTo(Tabular.PDF);
            String printed;
            try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
                printed = new PDFTextStripper().getText(pdf);
            }
            assertThat(printed).contains(report.title(), year.toString());
            List<CSVRecord> csv = csv(report);
            for (CSVRecord row : csv.subList(1, csv.size())) {
                for (int c = 0; c < columns.size(); c++) {
                    if (columns.get(c).type() == ColumnType.MONEY && !row.get(c).isEmpty()) {
                        String amount = String.format(Locale.UK, "%,.2f", new BigDecimal(row.get(c)).abs());
                        assertThat(printed).as(report.name()).contains("£" + amount);
                    }
                }
            }
        }
    }

    @Test
    void aReportWithAChartComesAsPicturesThatNameEveryFigure() throws Exception {
        assertThat(reporting.reports())
                .filteredOn(report -> report.chart() != null)
                .hasSizeGreaterThan(10);
        for (Report<?> report : reporting.reports()) {
            if (report.chart() == null) {
                continue;
            }
            ExtractableResponse<Response> answer = get(report, ".svg");
            assertThat(answer.contentType()).startsWith(Tabular.SVG);
            assertThat(answer.header("Content-Disposition")).contains("%s-%s.svg".formatted(report.name(), year));
            Element svg = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.asByteArray()))
                    .getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .contains(report.title(), year.toString(), report.chart().title());
            String told = svg.getElementsByTagName("desc").item(0).getTextContent();
            assertThat(figuresOf(report)).as(report.name()).allSatisfy(figure -> assertThat(told)
                    .contains(figure));
            ExtractableResponse<Response> drawn = get(report, ".png");
            assertThat(drawn.contentType()).isEqualTo(Tabular.PNG);
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(drawn.asByteArray()));
            assertThat(svg.getAttribute("width")).isEqualTo(png.getWidth() + "px");
            assertThat(svg.getAttribute("height")).isEqualTo(png.getHeight() + "px");
            assertThat(IntStream.range(0, png.getWidth() * png.getHeight())
                            .map(at -> png.getRGB(at % png.getWidth(), at / png.getWidth()))
                            .distinct()
                            .count())
                    .as(report.name())
                    .isGreaterThan(2);
        }
    }

    /** What the chart shows, as the CSV has it. */
    private List<String> figuresOf(Report<?> report) throws IOException {
        List<CSVRecord> csv = csv(report);
        List<String> header = csv.get(0).toList();
        return csv.stream()
                .skip(1)
                .filter(row -> report.chart().only().stream()
                        .allMatch(condition -> row.get(header.indexOf(condition.column()))
                                .equals(Objects.requireNonNullElse(condition.value(), ""))))
                .flatMap(row -> report.chart().series().stream().map(name -> row.get(header.indexOf(name))))
                .map(figure -> figure.matches("-?\\d+\\.\\d\\d")
                        ? String.format(Locale.UK, "%,.2f", new BigDecimal(figure).abs())
                        : figure.isEmpty() ? "no figure" : figure)
                .toList();
    }

    @Test
    void aReportWithoutAChartHasNoPicture() {
        assertThat(reporting.reports())
                .filteredOn(report -> report.chart() == null)
                .isNotEmpty();
        for (Report<?> report : reporting.reports()) {
            for (String suffix : List.of(".svg", ".png")) {
                if (report.chart() == null) {
                    given().auth()
                            .oauth2(Tokens.person(Roles.AUDITOR))
                            .queryParam("financialYear", year.toString())
                            .get("/reporting/v1/reports/%s%s".formatted(report.name(), suffix))
                            .then()
                            .statusCode(406)
                            .contentType("application/problem+json")
                            .body("detail", containsString("Only a table with a chart comes as a picture"));
                }
            }
        }
    }

    @Test
    void anUnchangedReportIsNotSentAgainInAnyFormat() {
        for (Report<?> report : reporting.reports()) {
            List<String> pictures = report.chart() == null ? List.of() : List.of(".svg", ".png");
            for (String suffix : Stream.concat(Stream.of("", ".csv", ".xlsx", ".pdf"), pictures.stream())
                    .toList()) {
                // how many events wait to be handled is part of a report, and may change in between
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth()
                        .oauth2(Tokens.person(Roles.AUDITOR))
                        .header("If-None-Match", get(report, suffix).header("ETag"))
                        .queryParam("financialYear", year.toString())
                        .get("/reporting/v1/reports/%s%s".formatted(report.name(), suffix))
                        .then()
                        .statusCode(304));
            }
        }
    }
}
