package org.concordat.bench;

import java.io.PrintStream;
import java.util.Optional;
import org.concordat.bench.Measurement.Measured;

/** The one table of {@code run all}, printed row by row: a measurement that breaks off leaves what it has. */
final class Table {

    private static final String NOTHING = "–";

    private final PrintStream out;
    private double floor = Double.NaN;

    Table(PrintStream out) {
        this.out = out;
        out.println(
                "| measured | result | p50 | p99 | service CPU | database CPU | of the floor | pgbench | of pgbench | target |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    /** What a request costs for which the service does nothing; from here on, requests are compared with it. */
    void floor(String name, Measured measured) {
        floor = measured.load().perSecond();
        requests(name, measured, null, null);
    }

    /**
     * @param ofFloor percent of the floor that it should reach; {@code null} where nothing is asked
     * @param ofPgbench percent of PostgreSQL alone that it should reach; {@code null} where nothing is asked
     */
    void requests(String name, Measured measured, Target ofFloor, Target ofPgbench) {
        double perSecond = measured.load().perSecond();
        double share = percent(perSecond, floor);
        Optional<Double> shareOfAlone = measured.alone().map(alone -> percent(perSecond, alone.perSecond()));
        String judged = NOTHING;
        if (ofFloor != null) {
            judged = ofFloor.judge(share);
        } else if (ofPgbench != null) {
            judged = shareOfAlone.map(ofPgbench::judge).orElse(NOTHING);
        }
        row(
                name,
                rate(perSecond),
                millis(measured.load().percentileMillis(50)),
                millis(measured.load().percentileMillis(99)),
                "%.2f ms".formatted(measured.serviceMillis()),
                "%.2f ms".formatted(measured.databaseMillis()),
                Double.isNaN(floor) ? NOTHING : "%.0f%%".formatted(share),
                measured.alone().map(alone -> rate(alone.perSecond())).orElse(NOTHING),
                shareOfAlone.map("%.0f%%"::formatted).orElse(NOTHING),
                judged);
    }

    /** Requests for which it matters how long each takes, beside how long one takes that should cost the same. */
    void sizes(String name, Load load, Load same, Target target) {
        double share = percent(load.percentileMillis(50), same.percentileMillis(50));
        row(
                name,
                rate(load.perSecond()),
                millis(load.percentileMillis(50)),
                millis(load.percentileMillis(99)),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                target == null ? NOTHING : "p50 %s".formatted(target.judge(share)));
    }

    void delays(String name, String result, Delays delays, Target ofHalf) {
        row(
                name,
                result,
                delays.percentile(50) + " ms",
                delays.percentile(99) + " ms",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                "p50 " + ofHalf.judge(delays.percentile(50)));
    }

    /** A figure that stands for itself. */
    void figure(String name, String result, String target) {
        row(name, result, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, target);
    }

    void figure(String name, String result) {
        figure(name, result, NOTHING);
    }

    static double percent(double part, double whole) {
        return 100 * part / whole;
    }

    static String rate(double perSecond) {
        return "%,.0f a second".formatted(perSecond);
    }

    private static String millis(double millis) {
        return "%.1f ms".formatted(millis);
    }

    private void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
        out.flush();
    }
}
