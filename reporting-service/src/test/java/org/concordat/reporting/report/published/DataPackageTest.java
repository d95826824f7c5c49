package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.report.published.Publisher.bytes;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.portal;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data package of a version that shows every report keeps the specification, and each table its own schema. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DataPackageTest {

    private static final String DESCRIPTOR = "datapackage.json";

    @Inject
    Told told;

    @Inject
    Reporting reporting;

    @Inject
    ObjectMapper json;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    @BeforeEach
    void somethingToShow() {
        var subscriptions = new Subscriptions(year);
        told.that(Subscriptions.TOPIC, subscriptions.invoiced("PART_PAID", "9000.00", "1234.56"));
        told.that(Subscriptions.TOPIC, subscriptions.of("=1+1", "CUMBRIA", "2000.00"));
        told.that(Programmes.TOPIC, new Programmes(year).of("BPI", 47500, 40000, 614000L));
    }

    private String published() {
        String path = draft("{\"heading\":\"Summary\",\"text\":\"In short.\"},"
                + reporting.reports().stream()
                        .map(Report::name)
                        .map(name -> section(name, name, year))
                        .collect(Collectors.joining(",")));
        publishNow(path);
        return path + "/versions/1";
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void keepsTheSpecificationOfDataPackages() throws IOException {
        String path = published();
        Map<String, byte[]> files = files(bytes(portal(), path + ".zip"));
        JsonNode descriptor = json.readTree(files.get(DESCRIPTOR));
        try (InputStream rules =
                DataPackageTest.class.getResourceAsStream("/frictionless/tabular-data-package.schema.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(rules);
            assertThat(schema.validate(descriptor)).isEmpty();
        }
        assertThat(descriptor.at("/licenses/0/name").asText()).isEqualTo("OGL-UK-3.0");
        assertThat(descriptor.path("version").asText()).isEqualTo("1");
        assertThat(descriptor.path("created").asText())
                .isEqualTo(portal().get(path).jsonPath().getString("publishedAt"));
        assertThat(descriptor.path("resources"))
                .as("a table for each report, and none for the text")
                .hasSize(reporting.reports().size())
                .hasSize(files.size() - 1);
        assertThat(descriptor.path("resources"))
                .extracting(resource -> resource.path("name").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTableIsAsItsSchemaSays() throws IOException {
        String path = published();
        Map<String, byte[]> files = files(bytes(portal(), path + ".zip"));
        List<String> hashes = portal().get(path).jsonPath().getList("sections.table.sha256");
        for (JsonNode resource : json.readTree(files.get(DESCRIPTOR)).path("resources")) {
            byte[] content = files.get(resource.path("path").asText());
            String hash = Hash.of(content);
            assertThat(resource.path("bytes").asInt()).isEqualTo(content.length);
            assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + hash);
            assertThat(hashes).contains(hash);
            JsonNode fields = resource.at("/schema/fields");
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .parse(new StringReader(new String(content, StandardCharsets.UTF_8)))
                    .getRecords();
            for (int column = 0; column < fields.size(); column++) {
                assertThat(rows.get(0).get(column))
                        .isEqualTo(fields.get(column).path("name").asText());
                for (CSVRecord row : rows.subList(1, rows.size())) {
                    assertThat(row.size()).isEqualTo(fields.size());
                    assertFits(fields.get(column), row.get(column));
                }
            }
        }
    }

    private static void assertFits(JsonNode field, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (field.path("type").asText()) {
            case "number" -> new BigDecimal(cell);
            case "integer" -> new BigInteger(cell);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "date" -> LocalDate.parse(cell);
            case "datetime" -> Instant.parse(cell);
            case "string" -> assertText(field, cell);
            default -> throw new AssertionError("No type of a field: " + field);
        }
    }

    private static void assertText(JsonNode field, String cell) {
        if (field.path("format").asText().equals("uuid")) {
            assertThat(UUID.fromString(cell)).hasToString(cell);
        }
        if (field.has("constraints")) {
            assertThat(cell).matches(field.at("/constraints/pattern").asText());
        }
        assertThat(cell).doesNotStartWith("=");
    }

    @Test
    void moneyIsANumberWithItsPence() throws IOException {
        Map<String, byte[]> files = files(bytes(portal(), published() + ".zip"));
        JsonNode income = null;
        for (JsonNode resource : json.readTree(files.get(DESCRIPTOR)).path("resources")) {
            if (resource.path("name").asText().endsWith("membership-and-income")) {
                income = resource;
            }
        }
        assertThat(income).isNotNull();
        JsonNode received = null;
        for (JsonNode field : income.at("/schema/fields")) {
            if (field.path("name").asText().equals("received")) {
                received = field;
            }
        }
        assertThat(received).isNotNull();
        assertThat(received.path("type").asText()).isEqualTo("number");
        assertThat(received.path("description").asText()).endsWith("(GBP)");
        assertThat(new String(files.get(income.path("path").asText()), StandardCharsets.UTF_8))
                .contains(",1234.56,");
    }
}
