package org.concordat.bench;

import java.io.IOException;
import java.util.List;
import org.concordat.bench.Measurement.Kind;
import org.concordat.bench.Measurement.Measured;
import org.concordat.bench.Measurement.Plan;

/** What is asked of a service most, once it is warm: a row of the table for each kind of request. */
final class RequestRows {

    static final String NOT_WARM = ", not warm yet";

    /** How many times as long as it is measured a kind is sent first, and all of a service's in turn before that, at most. */
    static final int WARM_UP = 12;

    private static final int WARM_UP_OF_ALL = 60;
    private static final Target OF_FLOOR = Target.atLeast(60, "%");
    private static final Target OF_PGBENCH = Target.atLeast(50, "%");

    private final Table table;
    private final int seconds;

    RequestRows(Table table, int seconds) {
        this.table = table;
        this.seconds = seconds;
    }

    /** @param variables what the SQL scripts beside which the requests are measured work on */
    void of(String service, List<Kind> kinds, List<String> variables) throws IOException, InterruptedException {
        var measurement = new Measurement(new Plan(seconds, WARM_UP * seconds, List.of()), service, variables);
        table.figure("warm-up of %s-service".formatted(service), measurement.warm(kinds, WARM_UP_OF_ALL) + " s");
        for (Kind kind : kinds) {
            String name = kind.name() + (measurement.becomesWarm(kind) ? "" : NOT_WARM);
            Measured measured = measurement.measure(kind);
            switch (kind.name()) {
                case "authenticated" -> table.floor(name, measured);
                case "get one" -> table.requests(name, measured, OF_FLOOR, null);
                case "create organisation", "record payment", "pay claim" ->
                    table.requests(name, measured, null, OF_PGBENCH);
                default -> table.requests(name, measured, null, null);
            }
        }
    }
}
