package org.concordat.bench;

import static org.concordat.bench.GrantsPartnership.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Fills funding-service through its interfaces, a call with applications that many have assessed, and a fund with awards of
 * earlier times and the ledger entries that come with them, and says how long its reads then take. Run against a stack that
 * holds the sample data; see {@code deploy/bench/run grants-at-size}.
 */
public final class GrantsAtSize {

    private static final int AT_ONCE = 8;
    private static final int YEARS = 5;
    private static final int FIRST_YEAR = 2003;
    /** So that a fund's year is as long as a statement may be. */
    private static final int AWARDS_OF_A_FUND = 500;

    private static final int TIMES = 20;

    private final GrantsPartnership partnership = new GrantsPartnership();
    private final ServiceClient funding = new Clients().funding();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

    private GrantsAtSize() {}

    /** @param args how many applications, assessors of each, and awards; 2,000, 20 and 50,000 when left out */
    public static void main(String... args) throws InterruptedException, ExecutionException {
        int applications = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int assessors = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int awards = args.length > 2 ? Integer.parseInt(args[2]) : 50_000;
        var bench = new GrantsAtSize();
        try {
            String call = bench.assessed(applications, assessors);
            String fund = bench.moveIn(awards);
            System.out.printf("%n| request | median | p95 of %d |%n|---|---|---|%n", TIMES);
            bench.time("calls/" + call + "/ranking");
            bench.time("awards?limit=50");
            bench.time("awards?limit=50&fund=" + fund);
            bench.time("funds/" + fund + "/balances?asAt=2006-06-15");
            bench.time("funds/" + fund + "/statements?from=2005-04-01&to=2006-03-31");
            bench.verify();
        } finally {
            bench.workers.shutdownNow();
        }
    }

    private String assessed(int applications, int assessors) throws InterruptedException, ExecutionException {
        String call = partnership.call(partnership.fund("ranking"));
        long began = System.nanoTime();
        each(applications, number -> {
            String application = partnership.calls.apply(call, partnership.asked(number));
            String organisation = partnership.councils.get((number + 1) % partnership.councils.size());
            for (int assessor = 0; assessor < assessors; assessor++) {
                assess(application, "bench-assessor-" + assessor, organisation);
            }
        });
        System.out.printf(
                "%d applications, each with %d finished assessments: %.0f s%n", applications, assessors, since(began));
        return call;
    }

    private void assess(String application, String name, String organisation) {
        String assessment = partnership
                .people
                .financeOfficer()
                .post(
                        "applications/" + application + "/assessments",
                        object("assessor", name, "organisation", organisation),
                        key())
                .id();
        ServiceClient assessor = partnership.people.assessor(name, organisation);
        int points = Math.floorMod(application.hashCode() + name.hashCode(), 6);
        assessor.patch(
                "assessments/" + assessment,
                object("scores", List.of(score("EFFICIENCY", points), score("SHARING", 5 - points))),
                "*");
        assessor.post("assessments/" + assessment + "/completion", object(), key());
    }

    private static Object score(String priority, int points) {
        return object("priority", priority, "points", points, "comment", "Bench");
    }

    /**
     * Each award has five years, and each of these four entries: received, allocated, committed, paid.
     *
     * @return one of the funds
     */
    private String moveIn(int awards) throws InterruptedException, ExecutionException {
        List<String> names = partnership.membership.list("organisations?type=DISTRICT").stream()
                .map(council -> council.required("name").asText())
                .toList();
        List<String> funds = Collections.synchronizedList(new ArrayList<>());
        long began = System.nanoTime();
        each(awards / AWARDS_OF_A_FUND, number -> {
            String code = "BENCH-%s-%d".formatted(partnership.run, number);
            funds.add(emptyFund(code));
            load(IntStream.range(0, AWARDS_OF_A_FUND * YEARS)
                    .mapToObj(i -> line(code, names.get(i % AWARDS_OF_A_FUND % names.size()), i))
                    .collect(Collectors.joining()));
        });
        double seconds = since(began);
        System.out.printf(
                "%d awards of %d years each in %d funds: %.0f s, %.0f lines a second%n",
                awards, YEARS, funds.size(), seconds, awards * YEARS / seconds);
        return funds.get(0);
    }

    private String emptyFund(String code) {
        return partnership
                .people
                .financeOfficer()
                .post(
                        "funds",
                        object(
                                "code",
                                code,
                                "name",
                                code,
                                "purpose",
                                "To be measured",
                                "takesSubscriptions",
                                false,
                                "effectiveOn",
                                "2003-04-01"),
                        key())
                .id();
    }

    /** Day by day, as books are kept. */
    private static String line(String fund, String council, int i) {
        int year = FIRST_YEAR + i / AWARDS_OF_A_FUND;
        int award = i % AWARDS_OF_A_FUND;
        String day = "%d-04-%02d".formatted(year, award * 28 / AWARDS_OF_A_FUND + 1);
        return "%s,%s-%d,%s,REGIONAL,Bench %d,%d-%02d,REVENUE,100.00,0.00,%s,60.00,%s%n"
                .formatted(fund, fund, award, council, award, year, (year + 1) % 100, day, day);
    }

    private void load(String lines) {
        LongImport.load(
                partnership.people.financeOfficer(),
                "award-imports?reason=Bench",
                "fund,reference,organisation,part,title,financialYear,kind,amount,matchFunding,awardedOn,paid,paidOn\n"
                        + lines,
                key());
    }

    private void time(String path) {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            funding.get(path);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        Collections.sort(millis);
        System.out.printf(
                "| %s | %.0f ms | %.0f ms |%n", path, millis.get(TIMES / 2), millis.get(TIMES * 95 / 100 - 1));
    }

    private void verify() {
        long began = System.nanoTime();
        JsonNode found = partnership
                .people
                .auditor()
                .post("ledger-verifications", object(), key())
                .body();
        long entries = found.required("entries").asLong();
        System.out.printf(
                "%nVerified %d entries, %s: %.1f s, %.0f a second%n",
                entries,
                found.required("intact").asBoolean() ? "intact" : "BROKEN",
                since(began),
                entries / since(began));
    }

    private interface Numbered {
        void run(int number);
    }

    private void each(int times, Numbered work) throws InterruptedException, ExecutionException {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            all.add(workers.submit(() -> work.run(number)));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
