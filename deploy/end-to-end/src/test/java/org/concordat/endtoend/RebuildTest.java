package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

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
    /** Other suites have left so many organisations here that printing them takes more memory than this stack's service has. */
    @Test
    void givesTheSameBytesAfterFaults(Partnership partnership) {
        assertGivesTheSameBytes(partnership, List.of(Formats.JSON, Formats.CSV));
    }

    @Test
    void givesTheSameBytesAfterTheStories(FundingOffice office) {
        assertGivesTheSameBytes(office.partnership(), Formats.ALL);
    }

    private static void assertGivesTheSameBytes(Partnership partnership, List<String> formats) {
        Settled.await(partnership);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, byte[]> before = everyReport(partnership, now, formats);

        Rebuilding.andAwait(partnership);

        everyReport(partnership, now, formats)
                .forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(before.get(report)));
    }

    /** Freshness included: the last event is the same one. */
    private static Map<String, byte[]> everyReport(Partnership partnership, Instant knownAt, List<String> formats) {
        var reports = new LinkedHashMap<String, byte[]>();
        partnership.machine(Service.REPORTING).list("reports").forEach(report -> {
            for (String scope : List.of(
                    "financialYear=2008-09",
                    "financialYear=2009-10",
                    "financialYear=2008-09&asAt=2008-04-15",
                    "financialYear=2008-09&knownAt=" + knownAt)) {
                for (String format : formats) {
                    String path =
                            "reports/%s?%s".formatted(report.required("name").asText(), scope);
                    reports.put(format + " " + path, partnership.download(Service.REPORTING, path, format));
                }
            }
        });
        assertThat(reports).hasSizeGreaterThan(60 * formats.size());
        return reports;
    }
}
