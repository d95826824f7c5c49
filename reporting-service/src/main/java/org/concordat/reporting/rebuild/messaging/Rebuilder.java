package org.concordat.reporting.rebuild.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.WholeTopics;
import org.concordat.platform.persistence.Databases;
import org.concordat.reporting.rebuild.ReadModel;
import org.concordat.reporting.rebuild.Rebuild;
import org.concordat.reporting.rebuild.Rebuilds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries out the rebuild that was ordered, in one transaction: when anything goes wrong, or the service dies, all is as
 * before, and a rebuild that is still ordered begins again, here or in another replica.
 */
@ApplicationScoped
public class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);
    private static final Duration AT_MOST = Duration.ofHours(24);
    private static final Duration SHOW_PROGRESS_EVERY = Duration.ofSeconds(1);

    private static final class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Rebuilds rebuilds;
    private final ReadModel readModel;
    private final WholeTopics topics;
    private final List<String> all;
    private final Inbox inbox;
    private final Clock clock;

    Rebuilder(
            Rebuilds rebuilds,
            ReadModel readModel,
            WholeTopics topics,
            @ConfigProperty(name = "concordat.topics") List<String> all,
            Inbox inbox,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.readModel = readModel;
        this.topics = topics;
        this.all = all;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void carryOutWhatIsOrdered() {
        try {
            rebuilds.running().ifPresent(this::carryOut);
        } catch (RuntimeException failure) {
            if (!Databases.isPassing(failure)) {
                throw failure;
            }
            // readiness shows a database that is away; this one looks again in a second
            LOG.debugf("Whether a rebuild is ordered cannot be read now: %s", Databases.describe(failure));
        }
    }

    private void carryOut(Rebuild rebuild) {
        var poison = new ArrayList<ConsumerRecord<String, byte[]>>();
        try {
            QuarkusTransaction.requiringNew().timeout((int) AT_MOST.toSeconds()).run(() -> {
                if (readModel.reserve()) {
                    replay(rebuild, poison);
                }
            });
        } catch (CalledOff cancelled) {
            LOG.infof("Rebuild %s was called off; the figures are as before", rebuild.id());
            return;
        } catch (RuntimeException failure) {
            giveUpOrWait(rebuild, failure);
            return;
        }
        // Handled in the usual way, which parks what cannot be handled.
        poison.forEach(inbox::receive);
    }

    private void replay(Rebuild rebuild, List<ConsumerRecord<String, byte[]>> poison) {
        readModel.forget();
        topics.read(all, new WholeTopics.Listener() {
            private Instant shown = Instant.MIN;
            private long events;

            @Override
            public void receive(List<ConsumerRecord<String, byte[]>> batch, long read, long total) {
                handle(batch, poison);
                events += batch.size();
                if (read == total || shown.plus(SHOW_PROGRESS_EVERY).isBefore(clock.instant())) {
                    shown = clock.instant();
                    if (!QuarkusTransaction.requiringNew().call(() -> rebuilds.progress(rebuild.id(), events, total))) {
                        throw new CalledOff();
                    }
                }
            }
        });
        if (!rebuilds.finish(rebuild.id(), Rebuild.State.SUCCEEDED, clock.instant(), null)) {
            throw new CalledOff();
        }
    }

    /** Events go in by batches for speed; where one of them is poison, one by one, and the poison is set aside. */
    private void handle(List<ConsumerRecord<String, byte[]>> batch, List<ConsumerRecord<String, byte[]>> poison) {
        try {
            readModel.attempt(() -> batch.forEach(inbox::replay));
        } catch (RuntimeException failure) {
            if (Databases.isPassing(failure)) {
                throw failure;
            }
            if (batch.size() == 1) {
                poison.addAll(batch);
            } else {
                batch.forEach(record -> handle(List.of(record), poison));
            }
        }
    }

    private void giveUpOrWait(Rebuild rebuild, RuntimeException failure) {
        if (Databases.isPassing(failure) || failure instanceof RetriableException) {
            LOG.warnf("Rebuild %s begins again shortly: %s", rebuild.id(), Databases.describe(failure));
            return;
        }
        LOG.errorf(Databases.loggable(failure), "Rebuild %s failed; the figures are as before", rebuild.id());
        QuarkusTransaction.requiringNew()
                .run(() -> rebuilds.finish(
                        rebuild.id(),
                        Rebuild.State.FAILED,
                        clock.instant(),
                        "The events could not be replayed; the log says why. The figures are as before."));
    }
}
