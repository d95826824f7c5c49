package org.concordat.reporting.feed.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.concordat.platform.persistence.Databases;
import org.jboss.logging.Logger;

/**
 * Keeps deliveries under way. Each webhook has its own bound and waits for nobody else's receiver: a message under way holds
 * neither a thread nor a connection of the database.
 */
@ApplicationScoped
public class Dispatching {

    private static final Logger LOG = Logger.getLogger(Dispatching.class);

    /** They only write down what became of attempts. */
    private static final int THREADS = 4;

    private final Delivering delivering;
    private final WebhookSender sender;
    private final WebhookSettings settings;
    private final Map<UUID, Semaphore> free = new ConcurrentHashMap<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    Dispatching(Delivering delivering, WebhookSender sender, WebhookSettings settings) {
        this.delivering = delivering;
        this.sender = sender;
        this.settings = settings;
    }

    /** Disables what is dead, queues what happened since and sends what is due. */
    public void round() {
        for (UUID webhook : delivering.dead()) {
            guarded(webhook, () -> delivering.disableIfDead(webhook));
        }
        for (UUID webhook : delivering.enabled()) {
            guarded(webhook, () -> {
                while (delivering.queueNext(webhook)) {
                    LOG.debugf("Webhook %s is far behind", webhook);
                }
                sendDue(webhook);
            });
        }
    }

    private void sendDue(UUID webhook) {
        Semaphore places = free.computeIfAbsent(webhook, each -> new Semaphore(settings.concurrency()));
        int wanted = places.drainPermits();
        if (wanted == 0) {
            return;
        }
        List<DueDelivery> due = List.of();
        try {
            due = delivering.take(webhook, wanted);
        } finally {
            places.release(wanted - due.size());
        }
        due.forEach(delivery -> send(delivery, places));
    }

    private void send(DueDelivery delivery, Semaphore place) {
        sender.send(delivery).thenAcceptAsync(outcome -> attempted(delivery, outcome, place), writers);
    }

    /** Where it cannot be noted, the lease ends, and the message is sent again. */
    private void attempted(DueDelivery delivery, Outcome outcome, Semaphore place) {
        UUID webhook = delivery.lease().webhook().value();
        guarded(webhook, () -> delivering.attempted(delivery, outcome));
        place.release();
        guarded(webhook, () -> sendDue(webhook));
    }

    private static void guarded(UUID webhook, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            report(webhook, trouble);
        }
    }

    private static void report(UUID webhook, RuntimeException trouble) {
        if (Databases.isPassing(trouble)) {
            LOG.warnf("Webhook %s goes on later: %s", webhook, Databases.describe(trouble));
        } else {
            LOG.errorf(Databases.loggable(trouble), "Webhook %s cannot be served now", webhook);
        }
    }

    @PreDestroy
    void stop() {
        writers.shutdownNow();
    }
}
