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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all that the other suites did, the read model is built again from the first event on. */
@Order(28)
@ExtendWith({WithPartnership.class, WithFundingOffice.class})
class RebuildTest {
    @Test
    void givesTheSameBytesAfterFaults(Partnership partnership) {
        assertGivesTheSameBytes(partnership);
    }

    @Test
    void givesTheSameBytesAfterTheStories(FundingOffice office) {
        assertGivesTheSameBytes(office.partnership());
    }

    private static void assertGivesTheSameBytes(Partnership partnership) {
        Settled.await(partnership);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, byte[]> before = everyReport(partnership, now);

        Rebuilding.andAwait(partnership);

        Map<String, byte[]> after = everyReport(partnership, now);
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(before.get(report)));
    }

    /** Freshness included: the last event is the same one. */
    private static Map<String, byte[]> everyReport(Partnership partnership, Instant knownAt) {
        var reports = new LinkedHashMap<String, byte[]>();
        partnership.machine(Service.REPORTING).list("reports").forEach(report -> {
            for (String scope : List.of(
                    "financialYear=2008-09",
                    "financialYear=2009-10",
                    "financialYear=2008-09&asAt=2008-04-15",
                    "financialYear=2008-09&knownAt=" + knownAt)) {
                for (String format : Formats.ALL) {
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
        assertThat(reports).hasSizeGreaterThan(250);
        return reports;
    }

    /** Other suites leave thousands of organisations behind. */
    private static boolean isTooLongToPrint(HttpResponse<byte[]> answer, String format) {
        return format.equals(Formats.PDF)
                && answer.statusCode() == 422
                && new String(answer.body(), StandardCharsets.UTF_8).contains("too-long-to-print");
    }
}
