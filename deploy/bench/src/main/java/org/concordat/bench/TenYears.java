package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Moves a partnership of 1,000 organisations and ten years in through the imports, lists and summarises it, and says which
 * statement took the database longest. Run against a fresh stack; see {@code deploy/bench/run ten-years}.
 */
public final class TenYears {

    private static final int ORGANISATIONS = 1_000;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 10;
    private static final int LINES_AT_ONCE = 500;
    private static final int TIMES = 20;
    private static final String TYPE = "BENCH";
    private static final String CSV = "text/csv";

    private final ServiceClient membership = new Clients().membership();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private TenYears() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Psql.ask("membership", "create extension if not exists pg_stat_statements");
        var bench = new TenYears();
        bench.moveIn();
        Psql.ask("membership", "select pg_stat_statements_reset()");
        System.out.printf("%n| request | median | slowest of %d |%n|---|---|---|%n", TIMES);
        for (String path : List.of(
                "organisations?limit=50",
                "organisations?limit=50&text=bench",
                "organisations?limit=50&standing=IN_ARREARS",
                "subscriptions?limit=50",
                "subscriptions?limit=50&financialYear=1995-96",
                "subscriptions?limit=50&financialYear=1995-96&status=INVOICED",
                "income-summaries/1995-96",
                "income-forecasts?from=1990-91&to=1999-00",
                "aged-debt?asAt=1996-03-31",
                "standings?asAt=1996-03-31")) {
            bench.time(path);
        }
        System.out.printf("%n| slowest statement | calls | mean | max |%n|---|---|---|---|%n");
        Psql.ask("membership", """
                        select left(regexp_replace(query, '\\s+', ' ', 'g'), 70) || ' | ' || calls || ' | '
                            || round(mean_exec_time::numeric, 1) || ' ms | ' || round(max_exec_time::numeric, 1) || ' ms'
                        from pg_stat_statements s join pg_roles r on r.oid = s.userid
                        where r.rolname = 'membership' order by max_exec_time desc limit 5""").forEach(row -> System.out.println("| " + row + " |"));
    }

    private void moveIn() {
        post("organisation-types", object("code", TYPE, "name", "Bench", "council", false));
        load("organisation-imports", "name,type,subRegion", i -> "Bench council %d,%s,merseyside".formatted(i, TYPE));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            String notation = "%d-%02d".formatted(year, (year + 1) % 100);
            publishCard(notation);
            int first = year;
            load(
                    "subscription-imports",
                    "organisation,financialYear,agreedOn,invoicedOn,paid,paidOn,paymentReference",
                    i -> line(i, first, notation));
        }
    }

    /** Nine of ten have paid; the tenth owes. */
    private static String line(int i, int year, String notation) {
        return "Bench council %d,%s,%d-03-01,%d-04-01,%s"
                .formatted(i, notation, year, year, i % 10 == 0 ? ",," : "2000.00,%d-05-01,BACS".formatted(year));
    }

    private void publishCard(String year) {
        String card = post(
                "rate-cards",
                object(
                        "name",
                        "Card " + year,
                        "financialYear",
                        year,
                        "classes",
                        List.of(object(
                                "name",
                                "Bench",
                                "organisationTypes",
                                List.of(TYPE),
                                "annualAmount",
                                object("amount", "2000.00", "currency", "GBP"),
                                "proRata",
                                "NONE"))));
        post("rate-cards/" + card + "/publication", object());
    }

    private void load(String imports, String header, IntFunction<String> line) {
        long began = System.nanoTime();
        for (int first = 0; first < ORGANISATIONS; first += LINES_AT_ONCE) {
            String lines = IntStream.range(first, first + LINES_AT_ONCE)
                    .mapToObj(line)
                    .collect(Collectors.joining("\n", header + "\n", "\n"));
            JsonNode report = membership
                    .post(imports, CSV, lines, IdempotencyKey.of(run, imports, lines))
                    .body();
            if (report.required("refused").asInt() > 0) {
                throw new IllegalStateException("Lines were refused: " + report);
            }
        }
        System.out.printf("%s, %d lines: %.1f s%n", imports, ORGANISATIONS, (System.nanoTime() - began) / 1e9);
    }

    private void time(String path) {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            membership.get(path);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        Collections.sort(millis);
        System.out.printf("| %s | %.0f ms | %.0f ms |%n", path, millis.get(TIMES / 2), millis.get(TIMES - 1));
    }

    private String post(String path, Object body) {
        return membership
                .post(path, body, IdempotencyKey.of(run, path, body.toString()))
                .id();
    }
}
