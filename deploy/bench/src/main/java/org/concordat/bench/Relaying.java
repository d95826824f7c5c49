package org.concordat.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.concordat.bench.Intake.Events;

/** How many events a second a service's relay sends when very many wait; of a topic that no service reads. */
final class Relaying {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final String WAITING = "select count(*) from outbox";

    private Relaying() {}

    static Events send(int count) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Psql.ask("reporting", """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on,
                    occurred_at, bucket)
                select gen_random_uuid(), 'reporting.publications', gen_random_uuid(), 'concordat.reporting.bench-told.v1',
                    jsonb_build_object('state', jsonb_build_object('text', repeat('x', 500)), 'changed', '[]'::jsonb), 0,
                    current_date, now(), n %% 16
                from generate_series(1, %d) n""".formatted(count));
        while (!Psql.ask("reporting", WAITING).get(0).equals("0")) {
            LockSupport.parkNanos(PAUSE);
        }
        return new Events(count, (System.nanoTime() - began) / 1e9);
    }
}
