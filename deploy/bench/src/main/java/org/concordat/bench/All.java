package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.bench.Measurement.Kind;
import org.concordat.bench.Measurement.Measured;
import org.concordat.bench.Measurement.Plan;

/**
 * Measures everything once, one after the other, each on a stack that it starts itself: what is asked of the services most,
 * what it costs the more there is, events, the way to a report, start and memory. See {@code deploy/bench/run all}.
 */
public final class All {

    private static final int WARM_UP = 12;
    private static final int EVENTS = 30_000;
    private static final int WRITES_A_SECOND = 100;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    private static final Target OF_FLOOR = Target.atLeast(60, "%");
    private static final Target OF_PGBENCH = Target.atLeast(50, "%");
    private static final Target DELAY = Target.atMost(50, " ms");

    /** No limit on what one client asks, and a page that does nothing but ask for a token. */
    private static final String FOR_MEASURING = "-Dconcordat.rate-limit.enabled=false"
            + " -Dquarkus.http.auth.permission.floor.paths=/membership/swagger-ui/*"
            + " -Dquarkus.http.auth.permission.floor.policy=authenticated";

    private final int seconds;
    private final List<Path> jdks;
    private Table table;

    private All(int seconds, List<Path> jdks) {
        this.seconds = seconds;
        this.jdks = jdks;
    }

    /** @param args for how many seconds each is measured, 5 when left out, and the JDKs of which the start is measured */
    public static void main(String... args) throws IOException, InterruptedException {
        new All(
                        args.length > 0 ? Integer.parseInt(args[0]) : 5,
                        Stream.of(args).skip(1).map(Path::of).toList())
                .measure();
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf(
                "%d processors, %s %s; requests on Java %s, %d connections, %d s each, warm; writes after %d s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                Measurement.CONNECTIONS,
                seconds,
                WARM_UP * seconds);
        table = new Table(System.out);
        try (LocalStack stack =
                LocalStack.start(Path.of(System.getProperty("java.home")), asInProduction(), "--fresh")) {
            requests();
            events();
            new AtSize(table, seconds).measure(SIZES);
            Starts.memory(table, "memory of the services after all of this", stack);
        }
        new Starts(table).measure(jdks);
    }

    /** With the compiler that takes its time, and with what the caller says instead of the options of production. */
    private static Map<String, String> asInProduction() {
        Map<String, String> environment = System.getenv();
        String usual = "@%s/deploy/jvm.options -Xmx512m".formatted(System.getProperty("home"));
        return Map.of(
                "CONCORDAT_SERVICE_JVM",
                environment.getOrDefault("CONCORDAT_SERVICE_JVM", usual),
                "JDK_JAVA_OPTIONS",
                FOR_MEASURING);
    }

    private void requests() throws IOException, InterruptedException {
        var members = new Requests();
        of("membership", members.kinds(), members.variables());
        var grants = new GrantRequests();
        of("funding", grants.kinds(), grants.variables());
        of("programme", new ProgrammeRequests().kinds(), List.of());
        of("reporting", new ReportRequests().kinds(), List.of());
    }

    private void of(String service, List<Kind> kinds, List<String> variables) throws IOException, InterruptedException {
        // in turn, so that each finds what the one before it left; then each by itself, until it costs no less
        Measurement.warm(kinds, WARM_UP * seconds);
        var measurement = new Measurement(new Plan(seconds, WARM_UP * seconds, List.of()), service, variables);
        for (Kind kind : kinds) {
            measurement.warmUp(kind);
            Measured measured = measurement.measure(kind);
            switch (kind.name()) {
                case "authenticated" -> table.floor(kind.name(), measured);
                case "get one" -> table.requests(kind.name(), measured, OF_FLOOR, null);
                case "create organisation", "record payment", "pay claim" ->
                    table.requests(kind.name(), measured, null, OF_PGBENCH);
                default -> table.requests(kind.name(), measured, null, null);
            }
        }
    }

    private void events() throws IOException, InterruptedException {
        var toReport = new CommitToReport();
        toReport.measure(WRITES_A_SECOND, WARM_UP * seconds);
        var measured = toReport.measure(WRITES_A_SECOND, 3 * seconds);
        table.delays(
                "commit to report",
                "%.0f writes a second".formatted(measured.writesPerSecond()),
                measured.delays(),
                DELAY);
        table.figure(
                "events through the relay", Table.rate(Relaying.send(EVENTS).perSecond()));
        table.figure(
                "events through the consumer",
                Table.rate(new Intake(EVENTS / 2, EVENTS / 6).tell().perSecond()));
        table.figure("events through a rebuild", Table.rate(Intake.rebuild().perSecond()));
    }
}
