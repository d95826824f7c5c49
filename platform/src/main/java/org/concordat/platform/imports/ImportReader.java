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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    public static final int MAX_LINES = 20_000;
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
                lines.add(content(readJson(i + 1, texts[i], row)));
            }
        }
        return requireNotTooMany(lines);
    }

    /** Reads CSV whose header names columns of the import only. */
    public <T> List<ImportLine<T>> readCsv(String body, Class<? extends ImportRow<T>> row) {
        return readRecords(body, row).stream().map(ImportReader::<T>content).toList();
    }

    /** Reads CSV into records whose components are named like its columns, with the constraints of their values. */
    public <R> List<ImportLine<R>> readRecords(String body, Class<R> row) {
        List<Sheet.Row> rows = rows(body);
        RowColumns columns = RowColumns.namedBy(rows.get(0), row);
        return requireNotTooMany(rows.subList(1, rows.size()).stream()
                .map(columns::read)
                .map(line -> line.content() == null
                        ? ImportLine.<R>unreadable(line.number(), line.problem())
                        : read(line.number(), line.content(), row))
                .toList());
    }

    /** The rows of a file whose columns the import itself makes out; the first may be a header. */
    public List<Sheet.Row> rows(String body) {
        // the header, and one line more than an import may have
        List<Sheet.Row> rows = Sheet.rows(body, MAX_LINES + 2);
        if (rows.isEmpty()) {
            throw Refusal.invalid("", "The file has no lines. Send a header, and a line for each record.");
        }
        return rows;
    }

    /** Refuses a file that is too long to be imported at once. */
    public static <L> List<L> requireNotTooMany(List<L> lines) {
        if (lines.size() > MAX_LINES) {
            throw Refusal.invalid(
                    "", "An import has at most %d lines, this one has more. Split it.".formatted(MAX_LINES));
        }
        return lines;
    }

    private <R> ImportLine<R> readJson(int number, String text, Class<R> row) {
        if (text.indexOf(FileTexts.UNREADABLE) >= 0) {
            return ImportLine.unreadable(number, Sheet.UNFIT_BYTES);
        }
        try {
            return read(number, json.readTree(Normalizer.normalize(text, Normalizer.Form.NFC)), row);
        } catch (JsonProcessingException malformed) {
            return ImportLine.unreadable(number, "The line is not a JSON object. Check quotes, commas and brackets.");
        }
    }

    private <R> ImportLine<R> read(int number, JsonNode fields, Class<R> type) {
        try {
            R row = json.treeToValue(fields, type);
            if (row == null) {
                return ImportLine.unreadable(number, "The line is empty.");
            }
            String violations = validator.validate(row).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return violations.isEmpty()
                    ? new ImportLine<>(number, row, null)
                    : ImportLine.unreadable(number, violations + ".");
        } catch (UnrecognizedPropertyException unknown) {
            return ImportLine.unreadable(number, "It has a property that is not known here. " + RowColumns.known(type));
        } catch (UnfitValue unfit) {
            return ImportLine.unreadable(number, "%s: %s".formatted(field(unfit), unfit.getOriginalMessage()));
        } catch (JsonMappingException unreadable) {
            return ImportLine.unreadable(number, problem(unreadable, type));
        } catch (JsonProcessingException unreadable) {
            return ImportLine.unreadable(number, "The line cannot be read.");
        } catch (Refusal refusal) {
            return ImportLine.unreadable(number, refusal.getMessage());
        }
    }

    private static String field(JsonMappingException unreadable) {
        return unreadable.getPath().isEmpty()
                ? "The line"
                : unreadable.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."));
    }

    /** What the row says. */
    private static <T> ImportLine<T> content(ImportLine<? extends ImportRow<T>> line) {
        try {
            return line.map(ImportRow::content);
        } catch (Refusal refusal) {
            return ImportLine.unreadable(line.number(), refusal.getMessage());
        }
    }

    private static String problem(JsonMappingException unreadable, Class<?> row) {
        if (unreadable.getPath().isEmpty()) {
            return "The line cannot be read.";
        }
        String field = unreadable.getPath().get(0).getFieldName();
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getType)
                .findFirst()
                .map(type -> "%s cannot be read. %s".formatted(field, CellValues.fits(type)))
                .orElse("The line cannot be read.");
    }
}
