package org.concordat.platform.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text that a spreadsheet, a bank or another program has written: separated by comma, semicolon or tab, cells
 * in quotation marks where they need them. Rows without content are left out. A stray quotation mark spoils its own line
 * only.
 */
public final class Sheet {

    /**
     * One row.
     *
     * @param line where it begins, counted from 1 as an editor does, blank lines and line breaks in cells included
     * @param cells as Unicode NFC without blanks around them and without empty cells at the end; {@code null} when the row
     *     cannot be read
     * @param problem why it cannot be read
     */
    public record Row(int line, List<String> cells, String problem) {

        static Row unreadable(int line, String problem) {
            return new Row(line, null, problem);
        }

        public boolean isReadable() {
            return cells != null;
        }

        /** The cell at a place; empty beyond the last one, which programs leave out. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }
    }

    static final String STRAY_QUOTATION_MARK =
            "The line cannot be read as CSV. Check its quotation marks: one that opens a cell has to close it.";
    static final String UNFIT_BYTES =
            "The line has bytes that do not fit the file's character set. Save the file as UTF-8, or name its character set in Content-Type, such as text/csv; charset=windows-1252.";
    static final String CONTROL_CHARACTERS = "The line has control characters. Remove them.";

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final String text;
    private final int atMost;
    private final CSVFormat format;
    private final List<Row> rows = new ArrayList<>();

    private Sheet(String text, int atMost) {
        this.text = text;
        this.atMost = atMost;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /**
     * Reads the rows of a text, the header included where it has one.
     *
     * @param atMost how many rows are read at most
     */
    public static List<Row> rows(String text, int atMost) {
        var sheet = new Sheet(text, atMost);
        sheet.read();
        return List.copyOf(sheet.rows);
    }

    /** From a line that cannot be read it goes on with the next one. */
    private void read() {
        int[] starts = starts(text);
        int linesRead = 0;
        while (linesRead < starts.length && rows.size() < atMost) {
            linesRead = readFrom(starts[linesRead], linesRead);
        }
    }

    /** @return how many lines are read now: all, or those up to one that cannot be read */
    private int readFrom(int start, int linesBefore) {
        int line = linesBefore + 1;
        try (CSVParser parser = CSVParser.parse(reader(start), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < atMost) {
                line = linesBefore + 1 + Math.toIntExact(parser.getCurrentLineNumber());
                if (!records.hasNext()) {
                    break;
                }
                add(line, records.next());
            }
            return Integer.MAX_VALUE;
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            rows.add(Row.unreadable(line, STRAY_QUOTATION_MARK));
            return line;
        }
    }

    private StringReader reader(int start) throws IOException {
        var reader = new StringReader(text);
        reader.skip(start);
        return reader;
    }

    private void add(int line, CSVRecord record) {
        List<String> cells = cells(record);
        if (cells.isEmpty()) {
            return;
        }
        if (has(cells, Sheet::isUnreadable)) {
            rows.add(Row.unreadable(line, UNFIT_BYTES));
        } else if (has(cells, Sheet::isControl)) {
            rows.add(Row.unreadable(line, CONTROL_CHARACTERS));
        } else {
            rows.add(new Row(line, cells, null));
        }
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = record.stream().map(Sheet::tidy).toList();
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return cells.subList(0, filled);
    }

    /** As it is kept: one form of each letter, and no blanks around it, not even those that do not break. */
    static String tidy(String cell) {
        return BLANKS_AROUND
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static boolean has(List<String> cells, IntPredicate character) {
        return cells.stream().anyMatch(cell -> cell.chars().anyMatch(character));
    }

    private static boolean isUnreadable(int character) {
        return character == FileTexts.UNREADABLE;
    }

    /** Line breaks and tabs are layout. */
    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** The one of which the first line with content has most, outside quotation marks; a comma where it has none. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = first.replaceAll("\"[^\"]*\"", "");
        char most = DELIMITERS[0];
        for (char each : DELIMITERS) {
            if (count(each, bare) > count(most, bare)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(char wanted, String text) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** Where each line begins. */
    private static int[] starts(String text) {
        var starts = IntStream.builder();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean ends = each == '\n' || (each == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends && i + 1 < text.length()) {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }
}
