package org.concordat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Brings a region's 11,000 projects of 400 organisations in through the import, puts what years of work add to them into the
 * database, and says how long the reads then take that people wait for. Run against a stack that holds the sample data; see
 * {@code deploy/bench/run projects-at-size}.
 */
public final class ProjectsAtSize {

    private static final int ORGANISATIONS = 400;
    private static final int PROJECTS = 11_000;
    private static final int LINKED = 500;
    private static final int WORDS = 3_000;
    private static final int CONNECTIONS = 8;
    private static final int LONGEST_PAUSES = 120;
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final String TYPE = "FIRE";
    private static final String KIND = "BENCH";
    private static final String HEADER = "title,lead,partners,serviceArea,tools,reportsEvery,proposedOn";

    private final ServiceClient membership = new Clients().membership();
    private final ServiceClient programme = new Clients().programme();
    private final List<String> subRegions = membership.list("sub-regions").stream()
            .map(each -> each.required("code").asText())
            .toList();
    private final int seconds;
    private final int warmUp;
    private final List<String> kinds;

    private ProjectsAtSize(int seconds, int warmUp, List<String> kinds) {
        this.seconds = seconds;
        this.warmUp = warmUp;
        this.kinds = kinds;
    }

    /**
     * @param args how many seconds each request is measured and warmed up before, 20 and 20 when left out; and which kinds of
     *     requests, by how their names begin, all when left out. {@code import} brings as many projects in once more.
     */
    public static void main(String... args) throws IOException, InterruptedException {
        var bench = new ProjectsAtSize(
                args.length > 0 ? Integer.parseInt(args[0]) : 20,
                args.length > 1 ? Integer.parseInt(args[1]) : 20,
                args.length > 2 ? List.of(args[2].split(",")) : List.of(""));
        if (Psql.ask("programme", "select 1 from project where title like 'Bench project %' limit 1")
                .isEmpty()) {
            bench.register();
            bench.moveIn();
            Psql.ask("programme", Files.readString(Path.of(System.getProperty("sql"), "region.sql")));
            Psql.ask("programme", "vacuum analyze");
        }
        bench.measure();
        if (bench.kinds.contains("import")) {
            bench.timeImport("Project of " + Instant.now());
        }
    }

    private void register() {
        refuseNone(LongImport.load(
                membership,
                "organisation-imports",
                lines("name,type,subRegion", ORGANISATIONS, i -> "%s,%s,%s"
                        .formatted(organisation(i), TYPE, subRegions.get(i % subRegions.size()))),
                key()));
    }

    private static String organisation(int i) {
        return "Bench council " + i % ORGANISATIONS;
    }

    private void moveIn() {
        String last = "%s%nFirst of the bench,%s,,,,,2008-06-02%n".formatted(HEADER, organisation(ORGANISATIONS - 1));
        JsonNode heard = imported(last);
        // at first the service has not heard of the last organisation yet
        for (int i = 0; i < LONGEST_PAUSES && heard.required("refused").asInt() > 0; i++) {
            LockSupport.parkNanos(PAUSE);
            heard = imported(last);
        }
        refuseNone(heard);
        timeImport("Bench project");
        long began = System.nanoTime();
        JsonNode again = imported(projects("Bench project"));
        System.out.printf(
                "The same again, %d unchanged: %.1f s%n%n",
                again.required("unchanged").asInt(), (System.nanoTime() - began) / 1e9);
    }

    private void timeImport(String title) {
        long began = System.nanoTime();
        refuseNone(imported(projects(title)));
        double took = (System.nanoTime() - began) / 1e9;
        System.out.printf("%d projects imported: %.1f s, %.0f lines a second%n", PROJECTS, took, PROJECTS / took);
    }

    private static String projects(String title) {
        return lines(HEADER, PROJECTS, i -> "%s %d,%s,%s,Service %d,Tool %d,MONTHLY,2006-04-03"
                .formatted(title, i, organisation(i), organisation(i + 1 + i / ORGANISATIONS % 7), i % 97, i % 89));
    }

    private JsonNode imported(String file) {
        return LongImport.load(programme, "project-imports?effectiveOn=2008-06-02", file, key());
    }

    private static String lines(String header, int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static void refuseNone(JsonNode report) {
        if (report.required("refused").asInt() > 0) {
            throw new IllegalStateException("Lines were refused: " + report);
        }
    }

    private void measure() throws IOException, InterruptedException {
        List<String> projects = Psql.ask("programme", """
                select id from project where title like 'Bench project %'
                order by substring(title from '[0-9]+$')::int""");
        List<String> leads = Psql.ask(
                "programme", "select distinct lead from project where title like 'Bench project %' order by lead");
        List<String> events = Psql.ask("programme", "select id from event where kind = '%s'".formatted(KIND));
        System.out.printf("%d connections, %d s each after %d s%n%n", CONNECTIONS, seconds, warmUp);
        System.out.println("| request | a second | p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|");
        time("portfolio by sub-region", () -> "portfolio?by=SUB_REGION");
        time("portfolio by organisation", () -> "portfolio?by=ORGANISATION");
        time("portfolio by sub-region, of a year", () -> "portfolio?by=SUB_REGION&financialYear=2009-10");
        time("portfolio of an organisation", () -> "portfolio?by=PROGRAMME&organisation=" + any(leads));
        time(
                "critical path of %d linked projects".formatted(LINKED),
                () -> "critical-path?project=" + any(projects.subList(0, PROJECTS / LINKED * LINKED)));
        time(
                "suggestions for one of %d organisations".formatted(leads.size()),
                () -> "match-suggestions?organisation=" + any(leads));
        time(
                "search in 50,000 texts, one word",
                () -> "practices?limit=20&q=word" + ThreadLocalRandom.current().nextInt(WORDS));
        time("projects, 50 of a sub-region", () -> "projects?limit=50&subRegion=" + any(subRegions));
        time("risks, 50 of all by score", () -> "risks?limit=50&status=OPEN");
        time("bookings, 50 of an event", () -> "events/" + any(events) + "/bookings?limit=50");
        time("charges, 50 of a year", () -> "event-charges?limit=50&financialYear=2008-09");
        time("turnout of an event", () -> "events/" + any(events) + "/turnout");
    }

    private void time(String name, Supplier<String> path) throws InterruptedException {
        if (kinds.stream().noneMatch(name::startsWith)) {
            return;
        }
        BooleanSupplier request = () -> {
            programme.receive(path.get());
            return true;
        };
        Load.of(CONNECTIONS, warmUp, request);
        Load load = Load.of(CONNECTIONS, seconds, request);
        System.out.printf(
                "| %s | %.0f | %.1f ms | %.1f ms | %.1f ms |%n",
                name,
                load.perSecond(),
                load.percentileMillis(50),
                load.percentileMillis(95),
                load.percentileMillis(99));
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
