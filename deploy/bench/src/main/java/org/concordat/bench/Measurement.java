package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Measures how many requests a second a service answers over eight connections and what each costs in processor time, once
 * that cost is steady; beside it how often PostgreSQL alone carries out the same statements.
 */
final class Measurement {

    static final int CONNECTIONS = 8;

    /** A rate counts as steady when this many stretches in a row cost no less than nearly the least seen so far. */
    private static final int STEADY_STRETCHES = 2;

    private static final double NEARLY = 1.05;

    /** In seconds. */
    private static final int LONGEST_READING = 30;

    /** Of processor time that PostgreSQL takes in a second in which nobody reads news. */
    private static final int IDLE_MILLIS = 50;

    /** One request of a kind; false when there is nothing left to do. */
    interface Operation {
        boolean run();
    }

    /**
     * @param name that of its SQL script too, with dashes
     * @param supply what must be done first, as often, so that there is something to work on
     */
    record Kind(String name, Operation request, List<Operation> supply) {}

    /**
     * What requests of a kind cost.
     *
     * @param serviceMillis processor time of the service for each, its compiler left out
     * @param databaseMillis processor time of PostgreSQL for each
     * @param alone how often PostgreSQL alone does the same, where there is a script of its statements
     */
    record Measured(Load load, double serviceMillis, double databaseMillis, Optional<Alone> alone) {}

    record Alone(double perSecond, double databaseMillis) {}

    /**
     * How long each kind is measured, and which.
     *
     * @param longestWarmUp in seconds; a kind that is not steady by then is measured all the same
     * @param wanted names of kinds; none for all
     */
    record Plan(int seconds, int longestWarmUp, List<String> wanted) {
        static Plan of(String... args) {
            return new Plan(
                    args.length > 0 ? Integer.parseInt(args[0]) : 10,
                    args.length > 1 ? Integer.parseInt(args[1]) : 180,
                    args.length > 2 ? List.of(args[2].split(",")) : List.of());
        }

        private boolean has(Kind kind) {
            return wanted.isEmpty() || wanted.contains(kind.name());
        }
    }

    private final Plan plan;
    private final Path scripts = Path.of(System.getProperty("sql"));
    private final PgBench alone;
    private final ProcessorTime service;
    private final ProcessorTime database;
    private final Compilers compilers;

    /**
     * @param subject of the service, which is also its database
     * @param variables what the SQL scripts work on
     */
    Measurement(Plan plan, String subject, List<String> variables) throws IOException {
        this.plan = plan;
        Path stack = Path.of(System.getProperty("data"));
        service = ProcessorTime.ofProcessIn(stack.resolve("run/%s-service.pid".formatted(subject)));
        database = ProcessorTime.ofProcessIn(stack.resolve("postgres/postmaster.pid"));
        compilers = new Compilers(stack);
        alone = new PgBench(scripts, subject, CONNECTIONS, variables);
    }

    void measure(List<Kind> kinds) throws IOException, InterruptedException {
        System.out.printf(
                "Java %s, %d processors, %d connections, %d s each, warm%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                CONNECTIONS,
                plan.seconds());
        System.out.println(
                "| request | warm after | a second | p50 | p95 | p99 | service CPU | database CPU | pgbench a second | database CPU |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (Kind kind : kinds.stream().filter(plan::has).toList()) {
            String warmUp = warmUp(kind);
            Measured measured = measure(kind);
            System.out.printf(
                    "| %s | %s | %.0f | %.1f ms | %.1f ms | %.1f ms | %.2f ms | %.2f ms | %s |%n",
                    kind.name(),
                    warmUp,
                    measured.load().perSecond(),
                    measured.load().percentileMillis(50),
                    measured.load().percentileMillis(95),
                    measured.load().percentileMillis(99),
                    measured.serviceMillis(),
                    measured.databaseMillis(),
                    measured.alone()
                            .map(alone -> "%.0f | %.2f ms".formatted(alone.perSecond(), alone.databaseMillis()))
                            .orElse("– | –"));
        }
    }

    /**
     * Sends all kinds in turn, so that each finds what the one before it left, until no JVM of a service has much left to
     * compile.
     *
     * @param stretches at most
     * @return for how many seconds
     */
    int warm(List<Kind> kinds, int stretches) throws InterruptedException {
        int sent = 0;
        boolean areCompiled = false;
        while (!areCompiled && sent < stretches) {
            areCompiled = compilers
                    .during(() -> Load.of(CONNECTIONS, plan.seconds(), () -> {
                        kinds.forEach(kind -> kind.request().run());
                        return true;
                    }))
                    .areAtRest();
            sent++;
        }
        return sent * plan.seconds();
    }

    /** One stretch as the service is now, and PostgreSQL alone after it. */
    Measured measure(Kind kind) throws IOException, InterruptedException {
        Stretch stretch = stretch(kind).result();
        return new Measured(stretch.load(), stretch.serviceMillis(), stretch.databaseMillis(), alone(kind));
    }

    /** Goes on until a request is warm; returns how long that took. */
    private String warmUp(Kind kind) throws InterruptedException {
        long began = System.nanoTime();
        boolean isWarm = becomesWarm(kind);
        String spent =
                "%d s".formatted(Duration.ofNanos(System.nanoTime() - began).toSeconds());
        return isWarm ? spent : "not in " + spent;
    }

    /**
     * Goes on until the service's processor time for a request falls no more and nothing is compiled any longer; false when
     * that takes longer than planned.
     */
    boolean becomesWarm(Kind kind) throws InterruptedException {
        double least = Double.MAX_VALUE;
        int steady = 0;
        for (int spent = 0; steady < STEADY_STRETCHES && spent < plan.longestWarmUp(); spent += plan.seconds()) {
            var stretch = stretch(kind);
            double cost = stretch.result().serviceMillis();
            steady = cost * NEARLY < least || !stretch.areAtRest() ? 0 : steady + 1;
            least = Math.min(least, cost);
        }
        return steady == STEADY_STRETCHES;
    }

    private record Stretch(Load load, double serviceMillis, double databaseMillis) {}

    private Compilers.Watched<Stretch> stretch(Kind kind) throws InterruptedException {
        for (Operation first : kind.supply()) {
            Load.of(CONNECTIONS, plan.seconds(), first::run);
        }
        if (!kind.supply().isEmpty()) {
            awaitReaders();
        }
        return compilers.during(() -> supplied(kind));
    }

    /** Until the other services have taken in what the supply told them, which the requests would be charged with. */
    private void awaitReaders() throws InterruptedException {
        int waited = 0;
        long taken;
        do {
            long before = database.millis();
            TimeUnit.SECONDS.sleep(1);
            taken = database.millis() - before;
            waited++;
        } while (taken > IDLE_MILLIS && waited < LONGEST_READING);
    }

    private Stretch supplied(Kind kind) throws InterruptedException {
        long serviceBefore = service.millis() - service.compilerMillis();
        long databaseBefore = database.millis();
        Load load = Load.of(CONNECTIONS, plan.seconds(), kind.request()::run);
        return new Stretch(
                load,
                (double) (service.millis() - service.compilerMillis() - serviceBefore) / load.count(),
                (double) (database.millis() - databaseBefore) / load.count());
    }

    private Optional<Alone> alone(Kind kind) throws IOException, InterruptedException {
        String script = kind.name().replace(' ', '-');
        if (!Files.exists(scripts.resolve(script + ".sql"))) {
            return Optional.empty();
        }
        long before = database.millis();
        double rate = alone.rate(script, plan.seconds());
        return Optional.of(new Alone(rate, (database.millis() - before) / (rate * plan.seconds())));
    }
}
