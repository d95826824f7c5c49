package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures everything once, one after the other, each on a stack that it starts itself: what is asked of the services most,
 * what it costs the more there is, events, the way to a report, start and memory. See {@code deploy/bench/run all}.
 */
public final class All {

    private static final int EVENTS = 30_000;

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
                "%d processors, %s %s; requests on Java %s, %d connections, %d s each, once warm%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                Measurement.CONNECTIONS,
                seconds);
        table = new Table(System.out);
        new Readings(table, seconds).measure();
        try (LocalStack stack = LocalStack.asInProduction("--fresh")) {
            requests();
            events();
            Starts.memory(table, "memory of the services after all of this", stack);
        }
        new Starts(table).measure(jdks);
    }

    private void requests() throws IOException, InterruptedException {
        var members = new Requests();
        var rows = new RequestRows(table, seconds);
        rows.of("membership", members.kinds(), members.variables());
        var grants = new GrantRequests();
        rows.of("funding", grants.kinds(), grants.variables());
        rows.of("programme", new ProgrammeRequests().kinds(), List.of());
    }

    private void events() throws IOException, InterruptedException {
        table.figure(
                "events through the relay", Table.rate(Relaying.send(EVENTS).perSecond()));
        table.figure(
                "events through the consumer",
                Table.rate(new Intake(EVENTS / 2, EVENTS / 6).tell().perSecond()));
        table.figure("events through a rebuild", Table.rate(Intake.rebuild().perSecond()));
    }
}
