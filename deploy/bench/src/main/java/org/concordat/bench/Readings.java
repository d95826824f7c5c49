package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What readers wait for: reports and pages, what was written until a report shows it, then lists and sums the more there is.
 * On a stack of its own, because what other measurements register would be counted by every report. See
 * {@code deploy/bench/run readings}.
 */
public final class Readings {

    private static final int WRITES_A_SECOND = 100;
    private static final int STRETCH_OF_WRITES = 3;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final Target DELAY = Target.atMost(50, " ms");

    private final Table table;
    private final int seconds;

    Readings(Table table, int seconds) {
        this.table = table;
        this.seconds = seconds;
    }

    /** @param args for how many seconds each is measured, 5 when left out */
    public static void main(String... args) throws IOException, InterruptedException {
        new Readings(new Table(System.out), args.length > 0 ? Integer.parseInt(args[0]) : 5).measure();
    }

    void measure() throws IOException, InterruptedException {
        LocalStack stack = LocalStack.asInProduction("--fresh");
        try {
            new RequestRows(table, seconds).of("reporting", new ReportRequests().kinds(), List.of());
            commitToReport();
            new AtSize(table, seconds).measure(SIZES);
        } finally {
            stack.close();
        }
    }

    private void commitToReport() throws IOException, InterruptedException {
        var compilers = new Compilers(Path.of(System.getProperty("data")));
        var toReport = new CommitToReport();
        boolean isWarm = false;
        for (int stretch = 0; !isWarm && stretch < RequestRows.WARM_UP; stretch++) {
            isWarm = compilers
                    .during(() -> toReport.measure(WRITES_A_SECOND, STRETCH_OF_WRITES * seconds))
                    .areAtRest();
        }
        var measured = toReport.measure(WRITES_A_SECOND, STRETCH_OF_WRITES * seconds);
        table.delays(
                "commit to report" + (isWarm ? "" : RequestRows.NOT_WARM),
                "%.0f writes a second".formatted(measured.writesPerSecond()),
                measured.delays(),
                DELAY);
    }
}
