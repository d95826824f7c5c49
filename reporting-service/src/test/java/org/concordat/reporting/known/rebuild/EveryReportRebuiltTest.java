package org.concordat.reporting.known.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.AYearOfEverything.MIDSUMMER;
import static org.concordat.reporting.report.AYearOfEverything.asked;
import static org.concordat.reporting.report.AYearOfEverything.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.concordat.reporting.report.AYearOfEverything;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;
import org.junit.jupiter.api.Test;

/** A rebuild gives back every report to the byte: what others told, and what was observed, measured and warned of here. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EveryReportRebuiltTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    AYearOfEverything everything;

    @Inject
    Reporting reporting;

    private static void rebuild() {
        String location = IndicatorClerk.as(Roles.PARTNERSHIP_ADMIN)
                .body("{\"reason\":\"to be sure\"}")
                .post("/reporting/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        IndicatorClerk.as(Roles.PARTNERSHIP_ADMIN).get(location).<String>path("state"))
                .isEqualTo("SUCCEEDED"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        asked().get(path("reconciliation")).jsonPath().getLong("freshness.lagEvents"))
                .isZero());
    }

    /** Every report in every format that all of them come in, today, as at a day and as known at an instant. */
    private Map<String, byte[]> everyReport() {
        var reports = new LinkedHashMap<String, byte[]>();
        Map<String, Map<String, String>> moments = Map.of(
                "today",
                Map.of(),
                "as at midsummer",
                Map.of("asAt", MIDSUMMER.toString()),
                "as known then",
                Map.of("knownAt", everything.knownAt().toString()));
        for (Report<?> report : reporting.reports()) {
            moments.forEach((moment, query) -> {
                for (String suffix : List.of("", ".csv", ".xlsx", ".pdf")) {
                    reports.put(
                            report.name() + suffix + " " + moment,
                            asked().queryParams(query)
                                    .get(path(report.name()) + suffix)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asByteArray());
                }
            });
        }
        return reports;
    }

    @Test
    void givesBackEveryReportInEveryFormatAndAsOfEveryMomentToTheByte() {
        everything.tellOnce();
        // what other tests told without an event is gone afterwards
        rebuild();
        Map<String, byte[]> before = everyReport();
        rebuild();
        everyReport().forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(before.get(report)));
    }
}
