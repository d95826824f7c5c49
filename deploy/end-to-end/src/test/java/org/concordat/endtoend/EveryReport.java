package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.local.Service;

/** All standard reports, byte by byte: about two years, as at a day, and as known at the instant when this was made. */
final class EveryReport {
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
        var reports = new LinkedHashMap<String, byte[]>();
        partnership.machine(Service.REPORTING).list("reports").forEach(report -> {
            for (String scope : scopes) {
                for (String format : formats) {
                    String path =
                            "reports/%s?%s".formatted(report.required("name").asText(), scope);
                    HttpResponse<byte[]> answer = partnership.document(Service.REPORTING, path, format);
                    if (!isTooLongToPrint(answer, format)) {
                        assertThat(answer.statusCode()).as(path).isEqualTo(200);
                        reports.put(format + " " + path, answer.body());
                    }
                }
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
