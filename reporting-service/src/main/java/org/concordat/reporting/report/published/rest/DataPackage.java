package org.concordat.reporting.report.published.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.table.ColumnType;
import org.concordat.reporting.report.published.DocumentPress.Manuscript;
import org.concordat.reporting.report.published.FrozenSection;
import org.concordat.reporting.report.published.FrozenTable.FrozenColumn;
import org.concordat.reporting.report.published.VersionDocument;

/**
 * A version as a Tabular Data Package of Frictionless Data (version 1 of the specification): a table as CSV for each section
 * that has one, and {@code datapackage.json}, which says what each column holds. The same version gives the same bytes.
 */
final class DataPackage {

    static final String MEDIA_TYPE = "application/zip";

    /** JSON for whoever takes anything. */
    static final String WHEN_ASKED_FOR = MEDIA_TYPE + ";qs=0.4";

    /** The first that a ZIP can say. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String DESCRIPTOR = "datapackage.json";

    private final ObjectMapper json;
    private final VersionDocument document;
    private final List<FrozenSection> sections;

    DataPackage(ObjectMapper json, Manuscript manuscript) {
        this.json = json;
        this.document = manuscript.document();
        this.sections = manuscript.sections();
    }

    byte[] zip() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            add(zip, DESCRIPTOR, descriptor());
            for (int place = 0; place < sections.size(); place++) {
                if (sections.get(place).table() != null) {
                    add(zip, path(place), csv(place));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String name(int place) {
        return "%02d-%s".formatted(place + 1, sections.get(place).section().report());
    }

    private String path(int place) {
        return "data/%s.csv".formatted(name(place));
    }

    private byte[] csv(int place) {
        return sections.get(place).csv().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] descriptor() throws JsonProcessingException {
        ObjectNode all = json.createObjectNode()
                .put("profile", "tabular-data-package")
                .put(
                        "name",
                        "%s-v%d"
                                .formatted(
                                        document.code().toLowerCase(Locale.ROOT).replace('_', '-'), document.number()))
                .put("id", "urn:uuid:" + document.publication())
                .put("title", document.title())
                .put("description", description())
                .put("version", String.valueOf(document.number()))
                .put("created", created().toString());
        all.putArray("licenses")
                .addObject()
                .put("name", "OGL-UK-3.0")
                .put("title", "Open Government Licence v3.0")
                .put("path", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
        ArrayNode resources = all.putArray("resources");
        for (int place = 0; place < sections.size(); place++) {
            if (sections.get(place).table() != null) {
                describe(resources.addObject(), place);
            }
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private Instant created() {
        return document.publishedAt() == null ? document.figures().knownAt() : document.publishedAt();
    }

    private String description() {
        return "About the period from %s to %s, as known at %s. A text that begins as a formula of a spreadsheet has an"
                        .formatted(
                                document.firstDay(),
                                document.lastDay(),
                                document.figures().knownAt())
                + " apostrophe before it.";
    }

    private static String description(FrozenSection section) {
        return "%s About %s.".formatted(section.description(), section.section().inWords());
    }

    private void describe(ObjectNode resource, int place) {
        FrozenSection section = sections.get(place);
        byte[] csv = csv(place);
        resource.put("profile", "tabular-data-resource")
                .put("name", name(place))
                .put("title", document.sections().get(place).heading())
                .put("description", description(section))
                .put("path", path(place))
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", csv.length)
                .put("hash", "sha256:" + Hash.of(csv));
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        section.table().columns().forEach(column -> describe(fields.addObject(), column));
        schema.putArray("missingValues").add("");
    }

    private static void describe(ObjectNode field, FrozenColumn column) {
        field.put("name", column.name()).put("type", type(column.type()));
        if (column.type() == ColumnType.ID) {
            field.put("format", "uuid");
        }
        if (column.type() == ColumnType.INSTANT) {
            // an instant may have fractions of a second, which the format by default has not
            field.put("format", "any");
        }
        if (column.type() == ColumnType.FINANCIAL_YEAR) {
            field.putObject("constraints").put("pattern", "[0-9]{4}-[0-9]{2}");
        }
        field.put(
                "description",
                column.type() == ColumnType.MONEY ? column.description() + " (GBP)" : column.description());
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, ID, FINANCIAL_YEAR -> "string";
            case YES_NO -> "boolean";
            case COUNT -> "integer";
            case NUMBER, MONEY -> "number";
            case DAY -> "date";
            case INSTANT -> "datetime";
        };
    }
}
