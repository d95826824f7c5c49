package org.concordat.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What must come out: the {@code expected_*} columns of the data set, and its totals. */
final class Expected {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Expected() {}

    static List<Map<String, String>> rows(String file) {
        String resource = file.equals("totals.csv") ? "/totals.csv" : "/north-west-2008-10/" + file;
        try (InputStream stream = Expected.class.getResourceAsStream(resource);
                CSVParser parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal total(String figure) {
        return rows("totals.csv").stream()
                .filter(row -> row.get("figure").equals(figure))
                .map(row -> pounds(row.get("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("totals.csv has no figure " + figure));
    }

    static BigDecimal pounds(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
