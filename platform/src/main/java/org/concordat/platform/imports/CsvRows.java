package org.concordat.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.platform.problem.Refusal;

/** The rows of a CSV file under its header, each by the names of the columns that are read. */
final class CsvRows {

    private static final CSVFormat LINE =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    private static final CSVFormat FILE = LINE.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private CsvRows() {}

    /** A file in the form that the contract describes: it names known columns only, and a field may have line breaks. */
    static List<ImportLine<Map<String, String>>> ofOurs(String body, List<String> columns) {
        var rows = new ArrayList<ImportLine<Map<String, String>>>();
        try (CSVParser parser = CSVParser.parse(withoutByteOrderMark(body), FILE)) {
            if (!columns.containsAll(parser.getHeaderNames())) {
                throw Refusal.invalid("", "The first line names a column that is not known here. " + known(columns));
            }
            for (CSVRecord row : parser) {
                // the header is line 1
                int number = Math.toIntExact(row.getRecordNumber()) + 1;
                rows.add(
                        row.isConsistent()
                                ? new ImportLine<>(number, withoutBlanks(row.toMap()), null)
                                : ImportLine.unreadable(
                                        number,
                                        "The line has another number of fields than the header. Check commas and quotation marks."));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            rows.add(ImportLine.unreadable(
                    rows.size() + 2, "From here on the file cannot be read as CSV. Check the quotation marks."));
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("", "The first line is no CSV header. " + known(columns));
        }
        return rows;
    }

    /**
     * A file in a form that others have chosen: columns in any case and order, with further ones that are ignored. Each line
     * is read for itself, so that a stray quotation mark spoils no other line.
     */
    static List<ImportLine<Map<String, String>>> ofOthers(String body, List<String> columns) {
        String[] lines = withoutByteOrderMark(body).split("\r\n|\r|\n");
        Map<String, Integer> places = places(lines[0], columns);
        var rows = new ArrayList<ImportLine<Map<String, String>>>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row(i + 1, lines[i], places));
            }
        }
        return rows;
    }

    static String known(List<String> columns) {
        return "Known are: " + String.join(", ", columns) + ".";
    }

    private static ImportLine<Map<String, String>> row(int number, String line, Map<String, Integer> places) {
        List<String> fields;
        try {
            fields = fields(line);
        } catch (UncheckedIOException | IllegalStateException broken) {
            return ImportLine.unreadable(number, "The line is no CSV. Check its quotation marks.");
        }
        var row = new LinkedHashMap<String, String>();
        for (Map.Entry<String, Integer> column : places.entrySet()) {
            if (column.getValue() >= fields.size()) {
                return ImportLine.unreadable(
                        number, "The line has no %s. Check its commas.".formatted(column.getKey()));
            }
            row.put(column.getKey(), fields.get(column.getValue()));
        }
        return new ImportLine<>(number, row, null);
    }

    private static Map<String, Integer> places(String header, List<String> columns) {
        List<String> names;
        try {
            names = fields(header).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw Refusal.invalid("", "The first line is no CSV header. Check its quotation marks.");
        }
        var places = new LinkedHashMap<String, Integer>();
        for (String column : columns) {
            int place = names.indexOf(column.toLowerCase(Locale.ROOT));
            if (place < 0) {
                throw Refusal.invalid(
                        "",
                        "The first line names no column '%s'. It names %s, in any order; other columns are ignored."
                                .formatted(column, String.join(", ", columns)));
            }
            places.put(column, place);
        }
        return places;
    }

    private static List<String> fields(String line) {
        try (CSVParser parser = CSVParser.parse(line, LINE)) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.isEmpty() ? List.of() : rows.get(0).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> withoutBlanks(Map<String, String> row) {
        var filled = new HashMap<>(row);
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    /** Spreadsheets put one first. */
    private static String withoutByteOrderMark(String body) {
        return body.startsWith("\uFEFF") ? body.substring(1) : body;
    }
}
