package org.concordat.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.persistence.Sql;
import org.jboss.logging.Logger;

/** Counts what waits in the outbox, on a thread of its own: the figures stay true while the relay waits for the broker. */
@ApplicationScoped
public class OutboxFigures {

    private static final Logger LOG = Logger.getLogger(OutboxFigures.class);

    private static final String COUNT = """
            select (select count(*) from outbox),
                   (select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox),
                   (select count(*) from outbox_set_aside)""";

    private final Sql sql;
    private final RelayStatus status;
    private ScheduledExecutorService timer;

    OutboxFigures(AgroalDataSource dataSource, RelayStatus status) {
        this.sql = new Sql(dataSource);
        this.status = status;
    }

    void start(@Observes StartupEvent event) {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "outbox-figures");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::count, 0, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void count() {
        try {
            sql.one(COUNT, row -> {
                status.measured(row.getLong(1), row.getDouble(2), row.getLong(3));
                return true;
            });
        } catch (RuntimeException databaseAway) {
            LOG.debugf("The outbox is counted again shortly: %s", Databases.describe(databaseAway));
        }
    }
}
