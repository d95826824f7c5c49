package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.report.published.Publisher.PUBLICATIONS;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.body;
import static org.concordat.reporting.report.published.Publisher.bytes;
import static org.concordat.reporting.report.published.Publisher.code;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.portal;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.income.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section about a part of the region shows that part alone, and says so wherever it is read. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NarrowedSectionTest {

    @Inject
    Told told;

    @Inject
    ObjectMapper json;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String north = "NORTH-" + year;
    private final String south = "SOUTH-" + year;
    private Bodies bodies;

    @BeforeEach
    void threeSubscribe() {
        bodies = new Bodies(told, year);
        subscribes(bodies.council("Bolton", north), north, 9000);
        subscribes(bodies.fire("Fire and rescue", north), north, 300);
        subscribes(bodies.council("Wyre", south), south, 20);
    }

    private void subscribes(UUID organisation, String subRegion, long pounds) {
        told.that(Subscriptions.TOPIC, new Subscriptions(year).paidBy(organisation, subRegion, pounds));
    }

    private String income(String filters) {
        return "{\"heading\":\"Income\",\"report\":\"membership-and-income\",\"financialYear\":\"%s\"%s}"
                .formatted(year, filters);
    }

    /** What was received in all, of each section. */
    private static List<String> received(JsonPath version) {
        return List.of(0, 1, 2, 3).stream()
                .map(section -> {
                    String table = "sections[%d].table.".formatted(section);
                    int column = version.<String>getList(table + "columns.name").indexOf("received");
                    return version.<List<String>>getList(table + "rows.cells").stream()
                            .filter(cells -> cells.get(0).equals("TOTAL"))
                            .map(cells -> cells.get(column))
                            .findFirst()
                            .orElseThrow();
                })
                .toList();
    }

    @Test
    void showsThePartAloneAndSaysWhich() throws IOException {
        String path = draft(String.join(
                ",",
                income(""),
                income(",\"subRegion\":\"%s\"".formatted(north)),
                income(",\"type\":\"%s\"".formatted(bodies.council())),
                income(",\"subRegion\":\"%s\",\"type\":\"%s\"".formatted(north, bodies.fire()))));
        publishNow(path);

        JsonPath version = portal().get(path + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(received(version)).containsExactly("9320.00", "9300.00", "9020.00", "300.00");
        assertThat(version.getList("sections.table.subRegion")).containsExactly(null, north, null, north);
        assertThat(version.getList("sections.table.type")).containsExactly(null, null, bodies.council(), bodies.fire());
        String[] parts = {
            year.toString(),
            "%s, sub-region %s".formatted(year, north),
            "%s, type %s".formatted(year, bodies.council()),
            "%s, sub-region %s, type %s".formatted(year, north, bodies.fire())
        };
        try (var pdf = Loader.loadPDF(bytes(portal(), path + "/versions/1.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(parts);
        }
        List<String> described = descriptions(bytes(portal(), path + "/versions/1.zip"));
        for (int section = 0; section < parts.length; section++) {
            assertThat(described.get(section)).endsWith(" About %s.".formatted(parts[section]));
        }
    }

    private List<String> descriptions(byte[] zip) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("datapackage.json")) {
                    List<String> all = new ArrayList<>();
                    json.readTree(entries.readAllBytes())
                            .path("resources")
                            .forEach(table -> all.add(table.path("description").asText()));
                    return all;
                }
            }
        }
        throw new AssertionError("No description of the package");
    }

    @ParameterizedTest
    @CsvSource({
        "fund-position, subRegion",
        "reconciliation, type",
        "programme-budgets-and-savings, subRegion",
        "membership-and-income, programme"
    })
    void refusesAFilterThatItsReportIgnores(String report, String filter) {
        author().body(body(
                        code(),
                        "{\"heading\":\"Part\",\"report\":\"%s\",\"financialYear\":\"%s\",\"%s\":\"BPI\"}"
                                .formatted(report, year, filter)))
                .post(PUBLICATIONS)
                .then()
                .statusCode(422)
                .body("type", endsWith("filter-not-taken"))
                .body("errors[0].pointer", equalTo("/sections/0/" + filter))
                .body("detail", containsString(report));
    }

    @Test
    void refusesAFilterWithoutAReport() {
        author().body(body(
                        code(),
                        "{\"heading\":\"Summary\",\"text\":\"In short.\",\"subRegion\":\"%s\"}".formatted(north)))
                .post(PUBLICATIONS)
                .then()
                .statusCode(422)
                .body("type", endsWith("report-missing"));
    }
}
