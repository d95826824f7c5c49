package org.concordat.reporting.known.rebuild.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.WholeTopics;
import org.concordat.platform.persistence.Databases;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Telling;
import org.concordat.reporting.known.messaging.KnownStateConsumer;
import org.concordat.reporting.known.rebuild.ReadModel;
import org.concordat.reporting.known.rebuild.Rebuild;
import org.concordat.reporting.known.rebuild.Rebuilds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries out the rebuild that was ordered, beside the tables that reports read: when anything goes wrong, or the service
 * dies, those are as before, and a rebuild that is still ordered begins again, here or in another replica.
 */
@ApplicationScoped
public class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);
    private static final Duration AT_MOST = Duration.ofHours(24);
    private static final Duration SHOW_PROGRESS_EVERY = Duration.ofSeconds(1);

    private static final class CalledOff extends RuntimeException {}

    private final Rebuilds rebuilds;
    private final ReadModel readModel;
    private final WholeTopics topics;
    private final List<String> all;
    private final KnownStateConsumer consumer;
    private final Telling telling;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final Clock clock;

    Rebuilder(
            Rebuilds rebuilds,
            ReadModel readModel,
            WholeTopics topics,
            @ConfigProperty(name = "concordat.reads") List<String> all,
            KnownStateConsumer consumer,
            Telling telling,
            Inbox inbox,
            ObjectMapper json,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.readModel = readModel;
        this.topics = topics;
        this.all = all;
        this.consumer = consumer;
        this.telling = telling;
        this.inbox = inbox;
        this.json = json;
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
            // the work has transactions of its own; this one keeps other replicas from it
            QuarkusTransaction.requiringNew().timeout((int) AT_MOST.toSeconds()).run(() -> {
                if (readModel.reserve()) {
                    replay(rebuild, poison);
                    readModel.clearUp();
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
        var progress = new Progress(rebuild.id());
        try (WholeTopics.Reading reading = topics.open(all)) {
            readModel.begin();
            reading.toTheEnd((batch, read, total) -> {
                take(batch, poison, states -> readModel.onTheNew(() -> telling.keep(states)));
                progress.show(batch.size(), read, total);
            });
            readModel.onTheNew(telling::fillWhatIsNew);
            readModel.onTheNew(() -> {
                readModel.holdEvents();
                reading.toTheEnd((batch, read, total) -> {
                    take(batch, poison, states -> readModel.attempt(() -> telling.tell(states)));
                    progress.show(batch.size(), read, total);
                });
                readModel.takePlace();
                if (!rebuilds.finish(rebuild.id(), Rebuild.State.SUCCEEDED, clock.instant(), null)) {
                    throw new CalledOff();
                }
            });
        }
    }

    private final class Progress {

        private final UUID rebuild;
        private Instant shown = Instant.MIN;
        private long events;

        private Progress(UUID rebuild) {
            this.rebuild = rebuild;
        }

        private void show(int more, long read, long total) {
            events += more;
            if (read == total || shown.plus(SHOW_PROGRESS_EVERY).isBefore(clock.instant())) {
                shown = clock.instant();
                if (!QuarkusTransaction.requiringNew().call(() -> rebuilds.progress(rebuild, events, total))) {
                    throw new CalledOff();
                }
            }
        }
    }

    /** Events go in by batches for speed; where one of them is poison, one by one, and the poison is set aside. */
    private void take(
            List<ConsumerRecord<String, byte[]>> batch,
            List<ConsumerRecord<String, byte[]>> poison,
            Consumer<List<KnownState>> in) {
        try {
            in.accept(batch.stream()
                    .map(record -> Event.of(record, json))
                    .filter(event -> consumer.handles(event.type()))
                    .map(consumer::stateOf)
                    .toList());
        } catch (RuntimeException failure) {
            if (Databases.isPassing(failure)) {
                throw failure;
            }
            if (batch.size() == 1) {
                poison.addAll(batch);
            } else {
                batch.forEach(record -> take(List.of(record), poison, in));
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
