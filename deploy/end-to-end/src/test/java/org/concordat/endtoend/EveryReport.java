package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.concordat.local.Service;

/** All standard reports, byte by byte: about two years, as at a day, and as known at the instant when this was made. */
final class EveryReport {
    private static final int THREADS = 2;

    private record Asked(String path, String format) {}

    private final Partnership partnership;
    private final List<String> scopes;
    private final List<String> formats;

    private EveryReport(Partnership partnership, List<String> formats) {
        this.partnership = partnership;
        this.formats = formats;
        this.scopes = List.of(
                "financialYear=2008-09",
                "financialYear=2009-10",
                "financialYear=2008-09&asAt=2008-04-15",
                "financialYear=2008-09&knownAt=" + Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    static EveryReport inAllFormats(Partnership partnership) {
        return new EveryReport(partnership, Formats.ALL);
    }

    static EveryReport inJson(Partnership partnership) {
        return new EveryReport(partnership, List.of(Formats.JSON));
    }

    /** Freshness included: the last event is the same one. */
    Map<String, byte[]> bytes() {
        List<Asked> asked = partnership.machine(Service.REPORTING).list("reports").stream()
                .map(report -> report.required("name").asText())
                .flatMap(name -> scopes.stream().map(scope -> "reports/%s?%s".formatted(name, scope)))
                .flatMap(path -> formats.stream().map(format -> new Asked(path, format)))
                .toList();
        Map<String, byte[]> reports = new ConcurrentSkipListMap<>();
        Together.forEach(asked, THREADS, one -> {
            HttpResponse<byte[]> answer = partnership.document(Service.REPORTING, one.path(), one.format());
            if (!isTooLongToPrint(answer, one.format())) {
                assertThat(answer.statusCode()).as(one.path()).isEqualTo(200);
                reports.put(one.format() + " " + one.path(), answer.body());
            }
        });
        assertThat(reports).hasSizeGreaterThan(62 * formats.size());
        return reports;
    }

    static void assertSame(Map<String, byte[]> after, Map<String, byte[]> before) {
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(before.get(report)));
    }

    /** Other suites leave thousands of organisations behind. */
    private static boolean isTooLongToPrint(HttpResponse<byte[]> answer, String format) {
        return format.equals(Formats.PDF)
                && answer.statusCode() == 422
                && new String(answer.body(), StandardCharsets.UTF_8).contains("too-long-to-print");
    }
}
