package org.concordat.membership.organisation.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.membership.organisation.ImportLine;
import org.concordat.platform.problem.Refusal;

/** Reads the lines of an import. A line that cannot be read says why; the others go on. */
@ApplicationScoped
class ImportReader {

    static final int MAX_LINES = 5_000;

    private final ObjectMapper json;
    private final Validator validator;

    ImportReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    List<ImportLine> readNdjson(String body) {
        String[] texts = body.split("\r?\n");
        var lines = new ArrayList<ImportLine>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                lines.add(readJson(i + 1, texts[i]));
            }
        }
        return requireNotTooMany(lines);
    }

    List<ImportLine> readCsv(String body) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        // spreadsheets put a byte order mark first
        String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        var lines = new ArrayList<ImportLine>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            requireKnownColumns(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                lines.add(readRow(row));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            lines.add(ImportLine.unreadable(
                    lines.size() + 2, "From here on the file cannot be read as CSV. Check the quotation marks."));
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("body", "The first line is no CSV header. " + columns());
        }
        return requireNotTooMany(lines);
    }

    private ImportLine readRow(CSVRecord row) {
        // the header is line 1
        int number = Math.toIntExact(row.getRecordNumber()) + 1;
        if (!row.isConsistent()) {
            return ImportLine.unreadable(
                    number, "The line has another number of fields than the header. Check commas and quotation marks.");
        }
        ObjectNode fields = json.createObjectNode();
        row.toMap().forEach((column, value) -> {
            if (!value.isBlank()) {
                fields.put(column, value);
            }
        });
        return read(number, fields);
    }

    private ImportLine readJson(int number, String text) {
        try {
            return read(number, json.readTree(text));
        } catch (JsonProcessingException malformed) {
            return ImportLine.unreadable(number, "The line is not a JSON object. Check quotes, commas and brackets.");
        }
    }

    private ImportLine read(int number, JsonNode fields) {
        try {
            ImportRow row = json.treeToValue(fields, ImportRow.class);
            if (row == null) {
                return ImportLine.unreadable(number, "The line is empty.");
            }
            String violations = validator.validate(row).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return violations.isEmpty()
                    ? new ImportLine(number, row.toOrganisation(), null)
                    : ImportLine.unreadable(number, violations + ".");
        } catch (UnrecognizedPropertyException unknown) {
            return ImportLine.unreadable(
                    number, "There is no property '%s' here. %s".formatted(unknown.getPropertyName(), columns()));
        } catch (JsonMappingException unreadable) {
            return ImportLine.unreadable(
                    number, "%s cannot be read. A date is written like 2008-04-01.".formatted(field(unreadable)));
        } catch (JsonProcessingException unreadable) {
            return ImportLine.unreadable(number, "The line cannot be read.");
        }
    }

    private static String field(JsonMappingException unreadable) {
        return unreadable.getPath().isEmpty()
                ? "The line"
                : unreadable.getPath().get(0).getFieldName();
    }

    private static void requireKnownColumns(List<String> header) {
        for (String column : header) {
            if (!ImportRow.CSV_COLUMNS.contains(column)) {
                throw Refusal.invalid("body", "There is no column '%s'. %s".formatted(column, columns()));
            }
        }
    }

    private static String columns() {
        return "Known are: " + String.join(", ", ImportRow.CSV_COLUMNS) + ".";
    }

    private static List<ImportLine> requireNotTooMany(List<ImportLine> lines) {
        if (lines.size() > MAX_LINES) {
            throw Refusal.invalid(
                    "body",
                    "An import has at most %d lines, this one has %d. Split it.".formatted(MAX_LINES, lines.size()));
        }
        return lines;
    }
}
