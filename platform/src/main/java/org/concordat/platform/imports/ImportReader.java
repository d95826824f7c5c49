package org.concordat.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.UnfitValue;

/**
 * Reads the lines of an import into records of its columns. A line that cannot be read says why; the others go on. What is
 * said of a line quotes nothing of it: it may be about a person.
 */
@ApplicationScoped
public class ImportReader {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final int MAX_LINES = 5_000;
    public static final int MAX_BODY = 10_000_000;

    private final ObjectMapper json;
    private final Validator validator;

    public ImportReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Reads CSV or NDJSON, whichever the request has sent. */
    public <T> List<ImportLine<T>> read(String body, MediaType sent, Class<? extends ImportRow<T>> row) {
        return sent.getSubtype().equals("csv") ? readCsv(body, row) : readNdjson(body, row);
    }

    public <T> List<ImportLine<T>> readNdjson(String body, Class<? extends ImportRow<T>> row) {
        String[] texts = body.split("\r?\n");
        var lines = new ArrayList<ImportLine<T>>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                lines.add(readJson(i + 1, texts[i], row));
            }
        }
        return requireNotTooMany(lines);
    }

    /** Reads CSV whose header names columns of the import only. */
    public <T> List<ImportLine<T>> readCsv(String body, Class<? extends ImportRow<T>> row) {
        return readRows(CsvRows.ofOurs(body, columns(row)), row);
    }

    /** Reads CSV as others hand it out: all columns of the import in any case and order, and further ones. */
    public <T> List<ImportLine<T>> readCsvOfOthers(String body, Class<? extends ImportRow<T>> row) {
        return readRows(CsvRows.ofOthers(body, columns(row)), row);
    }

    private <T> List<ImportLine<T>> readRows(
            List<ImportLine<Map<String, String>>> rows, Class<? extends ImportRow<T>> row) {
        return requireNotTooMany(rows.stream()
                .map(line -> line.content() == null
                        ? ImportLine.<T>unreadable(line.number(), line.problem())
                        : read(line.number(), json.valueToTree(line.content()), row))
                .toList());
    }

    private <T> ImportLine<T> readJson(int number, String text, Class<? extends ImportRow<T>> row) {
        try {
            return read(number, json.readTree(text), row);
        } catch (JsonProcessingException malformed) {
            return ImportLine.unreadable(number, "The line is not a JSON object. Check quotes, commas and brackets.");
        }
    }

    private <T> ImportLine<T> read(int number, JsonNode fields, Class<? extends ImportRow<T>> type) {
        try {
            ImportRow<T> row = json.treeToValue(fields, type);
            if (row == null) {
                return ImportLine.unreadable(number, "The line is empty.");
            }
            String violations = validator.validate(row).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return violations.isEmpty()
                    ? new ImportLine<>(number, row.content(), null)
                    : ImportLine.unreadable(number, violations + ".");
        } catch (UnrecognizedPropertyException unknown) {
            return ImportLine.unreadable(
                    number, "It has a property that is not known here. " + CsvRows.known(columns(type)));
        } catch (UnfitValue unfit) {
            return ImportLine.unreadable(number, "%s: %s".formatted(field(unfit), unfit.getOriginalMessage()));
        } catch (JsonMappingException unreadable) {
            return ImportLine.unreadable(
                    number,
                    "%s cannot be read. A date is written like 2008-04-01, an amount like 9000.00, a financial year like 2008-09."
                            .formatted(field(unreadable)));
        } catch (JsonProcessingException unreadable) {
            return ImportLine.unreadable(number, "The line cannot be read.");
        } catch (Refusal refusal) {
            return ImportLine.unreadable(number, refusal.getMessage());
        }
    }

    /** What a CSV header may name, in the usual order. */
    private static List<String> columns(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> !Collection.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static String field(JsonMappingException unreadable) {
        return unreadable.getPath().isEmpty()
                ? "The line"
                : unreadable.getPath().get(0).getFieldName();
    }

    private static <T> List<ImportLine<T>> requireNotTooMany(List<ImportLine<T>> lines) {
        if (lines.size() > MAX_LINES) {
            throw Refusal.invalid(
                    "",
                    "An import has at most %d lines, this one has %d. Split it.".formatted(MAX_LINES, lines.size()));
        }
        return lines;
    }
}
