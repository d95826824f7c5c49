package org.concordat.sampledata.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one file of the data set. The columns that say what must come out of the services are left out on
 * reading, so that no figure to be derived can ever be an input.
 */
final class Facts {
    private static final String TO_BE_DERIVED = "expected_";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private Facts() {}

    static List<Row> of(String file) {
        String resource = "/north-west-2008-10/" + file;
        try (InputStream stream = Facts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("The data set has no file " + file);
            }
            try (CSVParser parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), FORMAT)) {
                return parser.stream().map(line -> row(file, line)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static Row row(String file, CSVRecord line) {
        Map<String, String> values = new LinkedHashMap<>(line.toMap());
        values.keySet().removeIf(column -> column.startsWith(TO_BE_DERIVED));
        return new Row("%s, line %d".formatted(file, line.getParser().getCurrentLineNumber()), values);
    }

    /** One line of a file, by the names of its columns. */
    record Row(String place, Map<String, String> values) {

        String text(String column) {
            return optional(column)
                    .orElseThrow(() -> new IllegalStateException(place + ": the column " + column + " is empty"));
        }

        Optional<String> optional(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalStateException(place + ": there is no column " + column + " to be read");
            }
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        boolean truth(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalStateException(place + ": " + column + " is neither true nor false");
            };
        }

        BigDecimal pounds(String column) {
            return new BigDecimal(text(column));
        }

        LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }
    }
}
