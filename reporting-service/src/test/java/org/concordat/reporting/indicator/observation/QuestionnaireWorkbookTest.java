package org.concordat.reporting.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.IndicatorClerk.OBSERVATIONS;
import static org.concordat.reporting.indicator.IndicatorClerk.QUESTIONNAIRES;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.scale;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The template of a questionnaire as a workbook. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class QuestionnaireWorkbookTest {

    private static final List<String> COLUMNS =
            List.of("organisation", "indicator", "firstDay", "lastDay", "value", "missing", "base", "visibleFrom");

    @Inject
    Told told;

    private String share;
    private String level;
    private String money;
    private String yesNo;
    private String path;

    @BeforeEach
    void aQuestionnaire() {
        share = indicator("PERCENTAGE", ",\"minimum\":\"0\",\"maximum\":\"100\"");
        level = indicator("LEVEL", ",\"scale\":\"%s\"".formatted(scale()));
        money = indicator("MONEY", "");
        yesNo = indicator("YES_NO", "");
        path = QUESTIONNAIRES + "/" + asked(share, level, money, yesNo) + "/template";
    }

    private byte[] workbook() {
        return officer()
                .get(path + ".xlsx")
                .then()
                .statusCode(200)
                .contentType(Tabular.XLSX)
                .header("Content-Disposition", "attachment; filename=\"template.xlsx\"")
                .extract()
                .asByteArray();
    }

    private static List<List<String>> cells(Sheet sheet) throws IOException {
        var lines = new ArrayList<List<String>>();
        for (Row row : sheet.read()) {
            var line = new ArrayList<String>();
            for (int c = 0; c < COLUMNS.size(); c++) {
                line.add(row.getOptionalCell(c).map(cell -> cell.getText()).orElse(""));
            }
            lines.add(line);
        }
        return lines;
    }

    private static Document xml(byte[] workbook, String part) throws Exception {
        Path file = Files.createTempFile("template", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry(part)));
        } finally {
            Files.delete(file);
        }
    }

    /** What each cell takes: the formula, or the range that is chosen from. */
    private static Map<String, String> rules(Document sheet) {
        var rules = new HashMap<String, String>();
        NodeList all = sheet.getElementsByTagName("dataValidation");
        for (int i = 0; i < all.getLength(); i++) {
            var rule = (Element) all.item(i);
            assertThat(rule.getAttribute("errorStyle")).isEqualTo("stop");
            assertThat(rule.getAttribute("showErrorMessage")).isEqualTo("true");
            String place = rule.getAttribute("sqref");
            rules.put(place.substring(0, place.indexOf(':')), rule.getTextContent());
        }
        return rules;
    }

    @Test
    void hasALineForEachIndicatorWhoseCellsTakeOnlyWhatFits() throws Exception {
        byte[] file = workbook();
        Map<String, String> rules = rules(xml(file, "xl/worksheets/sheet1.xml"));
        assertThat(rules.get("E2")).isEqualTo("AND(ISNUMBER(E2),ROUND(E2,4)=E2,E2>=0,E2<=100)");
        assertThat(rules.get("E4")).isEqualTo("AND(ISNUMBER(E4),ROUND(E4,2)=E4)");
        assertThat(rules.get("G2")).isEqualTo("AND(ISNUMBER(G2),G2=INT(G2),G2>=1)");
        assertThat(rules.get("G3")).isEqualTo("ISBLANK(G3)");
        assertThat(rules.get("C2")).isEqualTo("AND(ISNUMBER(C2),C2=INT(C2),C2>0)");
        assertThat(xml(file, "xl/worksheets/sheet1.xml")
                        .getElementsByTagName("pane")
                        .getLength())
                .isEqualTo(1);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> form = cells(workbook.getFirstSheet());
            assertThat(form.get(0)).isEqualTo(COLUMNS);
            assertThat(form).extracting(line -> line.get(1)).containsExactly("indicator", share, level, money, yesNo);
            Sheet lists = workbook.findSheet("Lists").orElseThrow();
            assertThat(chosenFrom(lists, rules.get("E3"))).containsExactly("POOR", "FAIR", "GOOD");
            assertThat(chosenFrom(lists, rules.get("E5"))).containsExactly("YES", "NO");
            assertThat(chosenFrom(lists, rules.get("F2")))
                    .containsExactlyInAnyOrder("NOT_APPLICABLE", "NOT_AVAILABLE", "WITHHELD");
            assertThat(cells(workbook.findSheet("Notes").orElseThrow()))
                    .extracting(line -> line.get(0))
                    .containsAll(COLUMNS)
                    .contains(share, level, money, yesNo);
        }
    }

    /** @param range such as {@code 'Lists'!$B$1:$B$3} */
    private static List<String> chosenFrom(Sheet lists, String range) throws IOException {
        int column = range.charAt(range.indexOf('$') + 1) - 'A';
        int last = Integer.parseInt(range.substring(range.lastIndexOf('$') + 1));
        return cells(lists).stream().limit(last).map(line -> line.get(column)).toList();
    }

    @Test
    void isImportedAsItIsOnceItIsFilledInAndSavedAsCsv() throws Exception {
        UUID council = organisation(told, "WORKBOOK_DISTRICT");
        Map<String, String> values = Map.of(share, "84.5", level, "FAIR", money, "9000.00", yesNo, "YES");
        var csv = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
            for (List<String> line : cells(workbook.getFirstSheet())) {
                if (values.containsKey(line.get(1))) {
                    line.set(0, council.toString());
                    line.set(2, "2007-04-01");
                    line.set(3, "2008-03-31");
                    line.set(4, values.get(line.get(1)));
                }
                csv.append(String.join(",", line)).append("\r\n");
            }
        }
        given().auth()
                .oauth2(Tokens.person(Roles.PROGRAMME_OFFICER))
                .contentType("text/csv")
                .body(csv.toString())
                .post("/reporting/v1/observation-imports")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(4));
        officer()
                .get(OBSERVATIONS + "?organisation=" + council)
                .then()
                .body("items.value", contains("84.5", "FAIR", "9000.00", "YES"));
    }

    @Test
    void comesAsWhatTheCallerAccepts() {
        officer().accept(Tabular.XLSX).get(path).then().statusCode(200).contentType(Tabular.XLSX);
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"template.csv\"");
        officer().accept(Tabular.PDF).get(path).then().statusCode(406);
        as(Roles.ASSESSOR).get(path + ".xlsx").then().statusCode(403);
        officer()
                .get(QUESTIONNAIRES + "/" + UUID.randomUUID() + "/template.xlsx")
                .then()
                .statusCode(404);
    }
}
