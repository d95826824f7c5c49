package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.AYearOfEverything.NORTH;
import static org.concordat.reporting.report.AYearOfEverything.YEAR;
import static org.concordat.reporting.report.AYearOfEverything.asked;
import static org.concordat.reporting.report.AYearOfEverything.path;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
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

    /** They take neither a sub-region nor a type. */
    private static final Set<String> ABOUT_NO_ORGANISATION =
            Set.of("deliverables", "fund-position", "maturity", "programme-budgets-and-savings", "reconciliation");

    /** Whose rows name somebody, and hold no figure. */
    private static final Set<String> WITHOUT_FIGURES = Set.of(
            "deliverables UNREACHED", "early-warnings WARNING", "success-measures PART", "success-measures DECIDED_BY");

    private static final Set<ColumnType> FIGURES = Set.of(ColumnType.MONEY, ColumnType.COUNT, ColumnType.NUMBER);

    @Inject
    AYearOfEverything everything;

    @Inject
    Reporting reporting;

    private Map<String, String> filters = Map.of();

    @BeforeEach
    void somethingToShow() {
        everything.tellOnce();
    }

    private void aPartToShow() {
        filters = Map.of("subRegion", NORTH, "type", everything.council());
    }

    private List<Report<?>> reportsOfParts() {
        return reporting.reports().stream()
                .filter(report -> !ABOUT_NO_ORGANISATION.contains(report.name()))
                .toList();
    }

    private ExtractableResponse<Response> get(Report<?> report, String suffix) {
        return asked().queryParams(filters)
                .get(path(report.name()) + suffix)
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

    /** Figures of a row, each with its column. */
    private static Stream<BigDecimal> figures(List<? extends Column<?>> columns, CSVRecord row) {
        return IntStream.range(0, columns.size())
                .filter(c -> FIGURES.contains(columns.get(c).type()) && !isFreshness(columns.get(c)))
                .filter(c -> !row.get(c).isEmpty())
                .mapToObj(c -> new BigDecimal(row.get(c)));
    }

    private static boolean isFreshness(Column<?> column) {
        return column.once();
    }

    /** The other tests here compare something only where there is something. */
    @Test
    void everyReportHasEachKindOfRowWithAFigureThatIsNotZero() throws IOException {
        for (Report<?> report : reporting.reports()) {
            List<? extends Column<?>> columns = Reported.columns(report);
            List<CSVRecord> csv = csv(report);
            int kindAt = csv.get(0).toList().indexOf(RowKinds.COLUMN);
            for (String kind : report.rows().kinds().keySet()) {
                List<CSVRecord> rows =
                        csv.stream().filter(row -> row.get(kindAt).equals(kind)).toList();
                assertThat(rows).as("%s, %s", report.name(), kind).isNotEmpty();
                assertThat(rows.stream().flatMap(row -> figures(columns, row)).anyMatch(figure -> figure.signum() != 0))
                        .as("%s, a figure of %s", report.name(), kind)
                        .isNotEqualTo(WITHOUT_FIGURES.contains(report.name() + " " + kind));
            }
        }
    }

    @Test
    void theCsvHasTheCellsOfTheJsonRowByRow() throws IOException {
        assertCells(reporting.reports());
    }

    @Test
    void theCsvOfAPartHasTheCellsOfTheJsonOfThatPart() throws IOException {
        aPartToShow();
        assertCells(reportsOfParts());
    }

    private void assertCells(List<Report<?>> reports) throws IOException {
        for (Report<?> report : reports) {
            JsonNode json = new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(get(report, "").asString());
            RowsInJson inJson = RowsInJson.of(report, json);
            List<CSVRecord> csv = csv(report);
            List<String> header = csv.get(0).toList();
            report.rows().kinds().forEach((kind, type) -> {
                List<Map<String, String>> expected = inJson.of(type);
                List<CSVRecord> rows = csv.stream()
                        .filter(row -> row.get(header.indexOf(RowKinds.COLUMN)).equals(kind))
                        .toList();
                assertThat(rows).as("%s, %s", report.name(), kind).hasSameSizeAs(expected);
                List<String> own = RowKinds.of(kind, type).columns().stream()
                        .skip(1)
                        .map(Column::name)
                        .toList();
                for (int r = 0; r < rows.size(); r++) {
                    for (String column : own) {
                        assertSame(
                                "%s, %s, %s".formatted(report.name(), kind, column),
                                rows.get(r).get(header.indexOf(column)),
                                RowsInJson.cell(expected.get(r), column));
                    }
                }
            });
            for (CSVRecord row : csv.subList(1, csv.size())) {
                for (String said : List.of("financialYear", "asAt", "knownAt", "onlySubRegion", "onlyType")) {
                    assertSame(
                            said, row.get(header.indexOf(said)), json.path(said).asText(""));
                }
                for (String said : List.of("lastEventId", "lastEventAt", "lagEvents")) {
                    assertThat(row.get(header.indexOf(said)))
                            .as(said)
                            .isEqualTo(json.at("/freshness/" + said).asText());
                }
            }
        }
    }

    /** A figure is the same however many zeros it is written with; a text that CSV has to protect has an apostrophe. */
    private static void assertSame(String what, String inCsv, String inJson) {
        String expected = inJson.equals("null") ? "" : inJson;
        if (expected.matches("-?\\d+(\\.\\d+)?(E.*)?")) {
            assertThat(new BigDecimal(inCsv)).as(what).isEqualByComparingTo(new BigDecimal(expected));
        } else {
            assertThat(inCsv).as(what).isIn(expected, "'" + expected);
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
            assertThat(answer.header("Content-Disposition")).contains("%s-%s.xlsx".formatted(report.name(), YEAR));
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
    void aReportWithoutARowIsItsHeaderAlone() throws IOException {
        FinancialYear empty = Neighbours.aYearOfItsOwn();
        for (Report<?> report : reporting.reports()) {
            String header = Reported.columns(report).stream().map(Column::name).collect(Collectors.joining(","));
            List<String> nothing = asked(empty)
                    .get(path(report.name()) + ".csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .lines()
                    .toList();
            assertThat(nothing.get(0)).as(report.name()).isEqualTo(header);
            if (Set.of("tie-out", "benefits", "maturity", "success-measures").contains(report.name())) {
                assertThat(nothing).as(report.name()).hasSize(1);
            }
        }
    }

    @Test
    void aWorkbookHasItsHeaderFrozenAndItsColumnsAsWideAsTheirNames() throws IOException {
        for (Report<?> report : reporting.reports()) {
            String sheet = part(get(report, ".xlsx").asByteArray(), "xl/worksheets/sheet1.xml");
            assertThat(sheet).as(report.name()).containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"");
            List<Double> widths = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"")
                    .matcher(sheet)
                    .results()
                    .map(found -> Double.parseDouble(found.group(1)))
                    .toList();
            List<String> header = csv(report).get(0).toList();
            assertThat(widths).as(report.name()).hasSameSizeAs(header);
            for (int c = 0; c < header.size(); c++) {
                assertThat(widths.get(c))
                        .as("%s, %s", report.name(), header.get(c))
                        .isBetween(header.get(c).length() + 2.0, 61.0);
            }
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    @Test
    void theSameReportIsTheSameBytesHoweverMuchLaterItIsAskedFor() {
        for (Report<?> report : reporting.reports()) {
            for (String suffix : List.of("", ".csv", ".xlsx", ".pdf")) {
                byte[] first = get(report, suffix).asByteArray();
                laterByTheClock();
                assertThat(get(report, suffix).asByteArray())
                        .as(report.name() + suffix)
                        .isEqualTo(first);
            }
        }
    }

    /** Of what a file could say of the time, the least is a millisecond, and a ZIP says seconds. */
    private static void laterByTheClock() {
        long now = System.currentTimeMillis();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> System.currentTimeMillis() > now);
    }

    @Test
    void whatIsPrintedHasTheSameFiguresRowByRow() throws IOException {
        assertPrinted(reporting.reports());
    }

    @Test
    void whatIsPrintedOfAPartHasTheFiguresOfThatPart() throws IOException {
        aPartToShow();
        assertPrinted(reportsOfParts());
        assertThat(get(named("membership-and-income"), "").jsonPath().getString("expected.amount"))
                .isEqualTo("18000.00");
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
                var text = new PDFTextStripper();
                text.setSortByPosition(true);
                printed = text.getText(pdf);
            }
            assertThat(printed).contains(report.title(), YEAR.toString());
            Iterator<String> lines = printed.lines().iterator();
            List<CSVRecord> csv = csv(report);
            for (CSVRecord row : csv.subList(1, csv.size())) {
                List<String> figures = IntStream.range(0, columns.size())
                        .filter(c -> FIGURES.contains(columns.get(c).type()) && !isFreshness(columns.get(c)))
                        .filter(c -> !row.get(c).isEmpty())
                        .mapToObj(c -> inPrint(columns.get(c).type(), row.get(c)))
                        .toList();
                assertThat(isPrintedFurtherOn(lines, figures))
                        .as("%s: a line with %s", report.name(), figures)
                        .isTrue();
            }
        }
    }

    private static String inPrint(ColumnType type, String figure) {
        return switch (type) {
            case MONEY -> {
                BigDecimal amount = new BigDecimal(figure);
                yield (amount.signum() < 0 ? "-£" : "£") + String.format(Locale.UK, "%,.2f", amount.abs());
            }
            case COUNT -> String.format(Locale.UK, "%,d", Long.parseLong(figure));
            default -> figure;
        };
    }

    /** Each row has a line of its own, below that of the row before, with its figures from left to right. */
    private static boolean isPrintedFurtherOn(Iterator<String> lines, List<String> figures) {
        if (figures.isEmpty()) {
            return true;
        }
        while (lines.hasNext()) {
            Iterator<String> wanted = figures.iterator();
            String next = wanted.next();
            for (String word : lines.next().split("\\s+")) {
                if (word.equals(next)) {
                    if (!wanted.hasNext()) {
                        return true;
                    }
                    next = wanted.next();
                }
            }
        }
        return false;
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
            assertThat(answer.header("Content-Disposition")).contains("%s-%s.svg".formatted(report.name(), YEAR));
            Element svg = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.asByteArray()))
                    .getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .contains(report.title(), YEAR.toString(), report.chart().title());
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
                    asked().get(path(report.name()) + suffix)
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
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asked().header(
                                "If-None-Match", get(report, suffix).header("ETag"))
                        .get(path(report.name()) + suffix)
                        .then()
                        .statusCode(304));
            }
        }
    }
}
