package org.concordat.membership.imports.rest;

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
import org.concordat.membership.imports.Line;
import org.concordat.platform.problem.Refusal;

/**
 * Reads the lines of an import. A line that cannot be read says why; the others go on. What is said of a line quotes
 * nothing of it: it may be about a person.
 */
@ApplicationScoped
public class ImportReader {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final int MAX_LINES = 5_000;
    public static final int MAX_BODY = 10_000_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final ObjectMapper json;
    private final Validator validator;

    ImportReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <R, T> List<Line<T>> readNdjson(String body, RowShape<R, T> shape) {
        String[] texts = body.split("\r?\n");
        var lines = new ArrayList<Line<T>>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                lines.add(readJson(i + 1, texts[i], shape));
            }
        }
        return requireNotTooMany(lines);
    }

    public <R, T> List<Line<T>> readCsv(String body, RowShape<R, T> shape) {
        // spreadsheets put a byte order mark first
        String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        var lines = new ArrayList<Line<T>>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            if (!shape.columns().containsAll(parser.getHeaderNames())) {
                throw Refusal.invalid(
                        "body", "The first line names a column that is not known here. " + shape.knownColumns());
            }
            for (CSVRecord row : parser) {
                lines.add(readRow(row, shape));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            lines.add(Line.unreadable(
                    lines.size() + 2, "From here on the file cannot be read as CSV. Check the quotation marks."));
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("body", "The first line is no CSV header. " + shape.knownColumns());
        }
        return requireNotTooMany(lines);
    }

    private <R, T> Line<T> readRow(CSVRecord row, RowShape<R, T> shape) {
        // the header is line 1
        int number = Math.toIntExact(row.getRecordNumber()) + 1;
        if (!row.isConsistent()) {
            return Line.unreadable(
                    number, "The line has another number of fields than the header. Check commas and quotation marks.");
        }
        ObjectNode fields = json.createObjectNode();
        row.toMap().forEach((column, value) -> {
            if (!value.isBlank()) {
                fields.put(column, value);
            }
        });
        return read(number, fields, shape);
    }

    private <R, T> Line<T> readJson(int number, String text, RowShape<R, T> shape) {
        try {
            return read(number, json.readTree(text), shape);
        } catch (JsonProcessingException malformed) {
            return Line.unreadable(number, "The line is not a JSON object. Check quotes, commas and brackets.");
        }
    }

    private <R, T> Line<T> read(int number, JsonNode fields, RowShape<R, T> shape) {
        try {
            R row = json.treeToValue(fields, shape.row());
            if (row == null) {
                return Line.unreadable(number, "The line is empty.");
            }
            String violations = validator.validate(row).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return violations.isEmpty()
                    ? new Line<>(number, shape.content().apply(row), null)
                    : Line.unreadable(number, violations + ".");
        } catch (UnrecognizedPropertyException unknown) {
            return Line.unreadable(number, "It has a property that is not known here. " + shape.knownColumns());
        } catch (JsonMappingException unreadable) {
            return Line.unreadable(
                    number,
                    "%s cannot be read. A date is written like 2008-04-01, an amount like 9000.00, a financial year like 2008-09."
                            .formatted(field(unreadable)));
        } catch (JsonProcessingException unreadable) {
            return Line.unreadable(number, "The line cannot be read.");
        }
    }

    private static String field(JsonMappingException unreadable) {
        return unreadable.getPath().isEmpty()
                ? "The line"
                : unreadable.getPath().get(0).getFieldName();
    }

    private static <T> List<Line<T>> requireNotTooMany(List<Line<T>> lines) {
        if (lines.size() > MAX_LINES) {
            throw Refusal.invalid(
                    "body",
                    "An import has at most %d lines, this one has %d. Split it.".formatted(MAX_LINES, lines.size()));
        }
        return lines;
    }
}
