package org.concordat.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Tells reporting of a nation's members, and says how fast it takes the events in, how long reports then take, about the
 * present, as at a day and as known at an instant, and how fast a rebuild reads everything again. Run against a stack that is
 * up; see {@code deploy/bench/run reports-at-size}.
 */
public final class ReportsAtSize {

    private static final int ORGANISATIONS = 92_000;
    private static final int SUBSCRIPTIONS = 66_000;
    private static final int CONNECTIONS = 8;

    private final ServiceClient reporting = new Clients().reporting();
    private final int seconds;
    private final int warmUp;

    private ReportsAtSize(int seconds, int warmUp) {
        this.seconds = seconds;
        this.warmUp = warmUp;
    }

    /** @param args how many seconds each report is measured and warmed up before; 20 and 20 when left out */
    public static void main(String... args) throws IOException, InterruptedException {
        var bench = new ReportsAtSize(
                args.length > 0 ? Integer.parseInt(args[0]) : 20, args.length > 1 ? Integer.parseInt(args[1]) : 20);
        var intake = new Intake(ORGANISATIONS, SUBSCRIPTIONS);
        System.out.printf("Taken in: %s%n%n", intake.tell());
        Psql.ask("reporting", "vacuum analyze");
        bench.measure();
        System.out.printf("%nRebuild: %s%n", Intake.rebuild());
    }

    private void measure() throws InterruptedException {
        System.out.printf("%d connections, %d s each after %d s%n%n", CONNECTIONS, seconds, warmUp);
        System.out.println("| report | a second | p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|");
        for (String report : List.of("membership-and-income", "reconciliation", "year-on-year")) {
            time(report, "");
            time(report, "&asAt=" + Intake.FIRST_DAY.plusDays(45));
            time(
                    report,
                    "&asAt=%s&knownAt=%sT00:00:00Z"
                            .formatted(
                                    Intake.FIRST_DAY.plusDays(45),
                                    Intake.FIRST_DAY.plusDays(40).minusDays(7305)));
        }
    }

    private void time(String report, String moment) throws InterruptedException {
        String path = "reports/%s?financialYear=%s%s".formatted(report, Intake.YEAR, moment);
        BooleanSupplier request = () -> {
            reporting.receive(path);
            return true;
        };
        Load.of(CONNECTIONS, warmUp, request);
        Load load = Load.of(CONNECTIONS, seconds, request);
        System.out.printf(
                "| %s%s | %.0f | %.1f ms | %.1f ms | %.1f ms |%n",
                report,
                moment.replace('&', ' '),
                load.perSecond(),
                load.percentileMillis(50),
                load.percentileMillis(95),
                load.percentileMillis(99));
    }
}
