package org.concordat.membership.subscription.bankstatement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * Reads the statement that a bank of the United Kingdom hands out as CSV. Every line is read for itself, so that one with
 * a stray quotation mark takes no other with it; banks put no line breaks into fields.
 */
final class StatementReader {

    static final int MAX_LINES = 5_000;
    private static final int MAX_TEXT = 500;
    private static final String[] COLUMNS = {"date", "description", "amount", "reference"};

    private static final Pattern AMOUNT = Pattern.compile("[+-]?£?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");

    /** 2008-05-02, 02/05/2008 and 02 May 2008; never the American order. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][d/M/uuuu][d MMM uuuu][d-MMM-uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A line of the file: a movement, or the reason why it cannot be read. */
    record Read(int number, StatementLine line, String problem) {}

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<StatementLine, Integer> occurrences = new HashMap<>();

    private StatementReader(String header) {
        List<String> names = fields(header).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw Refusal.invalid(
                        "body",
                        "The first line names no column '%s'. It names date, description, amount and reference, in any order; other columns are passed over."
                                .formatted(column));
            }
            columns.put(column, names.indexOf(column));
        }
    }

    static List<Read> read(String body) {
        // spreadsheets put a byte order mark first
        String[] lines = (body.startsWith("\uFEFF") ? body.substring(1) : body).split("\r\n|\r|\n");
        if (lines.length > MAX_LINES + 1) {
            throw Refusal.invalid(
                    "body", "A statement has at most %d lines. Split it between two days.".formatted(MAX_LINES));
        }
        StatementReader reader;
        try {
            reader = new StatementReader(lines[0]);
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw Refusal.invalid("body", "The first line is no CSV header. Check its quotation marks.");
        }
        var read = new ArrayList<Read>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read.add(reader.line(i + 1, lines[i]));
            }
        }
        return read;
    }

    private Read line(int number, String text) {
        try {
            List<String> fields = fields(text);
            var said = new StatementLine(
                    number,
                    date(field(fields, "date")),
                    bounded(field(fields, "description"), "description"),
                    amount(field(fields, "amount")),
                    bounded(field(fields, "reference"), "reference"),
                    1);
            return new Read(number, numbered(said), null);
        } catch (Unreadable unreadable) {
            return new Read(number, null, unreadable.getMessage());
        } catch (UncheckedIOException | IllegalStateException broken) {
            return new Read(number, null, "The line is no CSV. Check its quotation marks.");
        }
    }

    /** Lines that say the same are counted, wherever they stand. */
    private StatementLine numbered(StatementLine said) {
        var anywhere = new StatementLine(0, said.date(), said.description(), said.amount(), said.reference(), 1);
        int occurrence = occurrences.merge(anywhere, 1, Integer::sum);
        return new StatementLine(
                said.number(), said.date(), said.description(), said.amount(), said.reference(), occurrence);
    }

    private String field(List<String> fields, String column) {
        int index = columns.get(column);
        if (index >= fields.size()) {
            throw new Unreadable("The line has no %s. Check its commas.".formatted(column));
        }
        return fields.get(index).strip();
    }

    private static List<String> fields(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                return row.toList();
            }
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("The date cannot be read. Write it like 2008-05-02, 02/05/2008 or 02 May 2008.");
        }
    }

    private static Money amount(String text) {
        String plain = text.replace(" ", "");
        if (!AMOUNT.matcher(plain).matches()) {
            throw new Unreadable(
                    "The amount cannot be read. Write it like 9000.00 or 9,000.00; what went out is negative.");
        }
        return new Money(new BigDecimal(plain.replace("£", "").replace(",", "")));
    }

    private static String bounded(String text, String column) {
        if (text.length() > MAX_TEXT) {
            throw new Unreadable("The %s is longer than %d characters.".formatted(column, MAX_TEXT));
        }
        return text;
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String problem) {
            super(problem);
        }
    }
}
