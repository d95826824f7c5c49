package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Puts ten years of a nation into the tables of reporting and says how long each standard report takes over them, about the
 * present, as at a day and as known at an instant. Run against a stack that is up and holds nothing else; see
 * {@code deploy/bench/run nation}.
 */
public final class NationAtSize {

    private static final String YEAR = "2005-06";
    private static final int MEASURES = 25;
    private static final List<String> MOMENTS =
            List.of("", "&asAt=2005-12-31", "&asAt=2005-12-31&knownAt=2005-12-31T12:00:00Z");

    private final ServiceClient reporting = new Clients().reporting();
    private final int connections;
    private final int seconds;

    private NationAtSize(int connections, int seconds) {
        this.connections = connections;
        this.seconds = seconds;
    }

    /** @param args over how many connections and for how many seconds each is measured; 1 and 5 when left out */
    public static void main(String... args) throws IOException, InterruptedException {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        if (Long.parseLong(Psql.ask("reporting", "select count(*) from read_model.observation")
                        .get(0))
                == 0) {
            fill();
            new NationAtSize(connections, seconds).setMeasures();
        }
        new NationAtSize(connections, seconds).measure();
    }

    private static void fill() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Psql.ask("reporting", Files.readString(Path.of(System.getProperty("sql"), "nation.sql")));
        Psql.ask("reporting", "vacuum analyze");
        System.out.printf("filled in %.0f s%n%n", (System.nanoTime() - began) / 1e9);
    }

    /** Of every organisation, one for each of the first indicators, due in the year that the reports are about. */
    private void setMeasures() throws InterruptedException {
        for (int i = 1; i <= MEASURES; i++) {
            reporting.post(
                    "indicators",
                    object(
                            "code", "NATION_" + i,
                            "kind", "NUMBER",
                            "source", "RETURNED",
                            "name", "Indicator " + i,
                            "better", "HIGHER",
                            "frequency", "QUARTER",
                            "successorTakes", "NONE",
                            "shownToThePublic", true),
                    IdempotencyKey.of("nation", "indicator", i));
            reporting.post(
                    "measures",
                    object(
                            "code",
                            "MEASURE_" + i,
                            "kind",
                            "RULE",
                            "indicator",
                            "NATION_" + i,
                            "name",
                            "Measure " + i,
                            "rule",
                            object("kind", "SHARE", "target", "85", "atLeast", "50"),
                            "baselineDay",
                            "2005-03-31",
                            "dueDay",
                            "2006-03-31",
                            "effectiveOn",
                            "2005-04-01"),
                    IdempotencyKey.of("nation", "measure", i));
        }
        while (measuresInReport() < MEASURES) {
            Thread.sleep(500);
        }
    }

    private int measuresInReport() {
        return reporting
                .get("reports/success-measures?financialYear=" + YEAR)
                .required("measures")
                .size();
    }

    private void measure() throws InterruptedException {
        System.out.printf("%d connections, %d s each after as long a warm-up%n%n", connections, seconds);
        System.out.println("| report | moment | a second | p50 | p95 |");
        System.out.println("|---|---|---|---|---|");
        for (JsonNode report : reporting.list("reports")) {
            for (String moment : MOMENTS) {
                time(report.required("name").asText(), moment);
            }
        }
    }

    private void time(String report, String moment) throws InterruptedException {
        BooleanSupplier request = () -> {
            reporting.receive("reports/%s?financialYear=%s%s".formatted(report, YEAR, moment));
            return true;
        };
        Load.of(connections, seconds, request);
        Load load = Load.of(connections, seconds, request);
        System.out.printf(
                "| %s | %s | %.0f | %.1f ms | %.1f ms |%n",
                report,
                moment.replace('&', ' '),
                load.perSecond(),
                load.percentileMillis(50),
                load.percentileMillis(95));
    }
}
