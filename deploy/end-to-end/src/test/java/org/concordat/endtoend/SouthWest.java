package org.concordat.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What everybody may know of the South West: its councils and fire authorities from their first day to their last, and who
 * followed whom. The services are not asked for it.
 */
final class SouthWest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<Body> BODIES =
            rows("expected/bodies.csv").stream().map(Body::of).toList();

    private SouthWest() {}

    /** @param lastDay that it is there; {@link LocalDate#MAX} for one that still is */
    record Body(String name, String type, String subRegion, LocalDate firstDay, LocalDate lastDay) {

        private static Body of(Map<String, String> row) {
            String last = row.get("lastDay");
            return new Body(
                    row.get("name"),
                    row.get("type"),
                    row.get("subRegion"),
                    LocalDate.parse(row.get("firstDay")),
                    last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
        }

        private boolean isThereOn(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** The map of a day. */
    static List<Body> on(String day) {
        LocalDate then = LocalDate.parse(day);
        return BODIES.stream().filter(body -> body.isThereOn(then)).toList();
    }

    static Map<String, Long> numberByType(Collection<Body> bodies) {
        return bodies.stream().collect(Collectors.groupingBy(Body::type, Collectors.counting()));
    }

    static Set<String> names(Collection<Body> bodies) {
        return bodies.stream().map(Body::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each that ends with the day before, and what follows it, by what the plan of the reorganisation is about. */
    static Map<String, List<Map<String, String>>> successions(String firstDay) {
        return rows("reorganisations.csv").stream()
                .filter(row -> row.get("firstDay").equals(firstDay))
                .collect(Collectors.groupingBy(row -> row.get("subRegion"), LinkedHashMap::new, Collectors.toList()));
    }

    /** The net rates of a year by type of organisation. */
    static List<Map<String, String>> rates(String year) {
        return rows("rate-cards.csv").stream()
                .filter(row -> row.get("financialYear").equals(year))
                .toList();
    }

    /** What is expected of a table kept with the suites. */
    static List<Map<String, String>> rows(String file) {
        try (CSVParser parser = CSVParser.parse(new String(file(file), StandardCharsets.UTF_8), FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file lies, for a process that reads it itself. */
    static Path path(String name) {
        try {
            return Path.of(SouthWest.class.getResource("/south-west/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A file byte by byte, as a clerk has it. */
    static byte[] file(String name) {
        try (InputStream stream = SouthWest.class.getResourceAsStream("/south-west/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
