package org.concordat.reporting.feed.webhook;

import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_DISABLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.jboss.logging.Logger;

/**
 * Decides what is sent next and what follows from an attempt. What waits is queued from the log of changes, whose positions
 * are given in the order of commits: nothing is lost, and a rebuild, which gives none, sends nothing again. Of a subject one
 * message is under way at a time, by the replica that holds its lease; when that one dies the lease ends, and another sends
 * the same message again.
 */
@ApplicationScoped
public class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);

    /** How many changes are queued in one transaction. */
    private static final int CHANGES_AT_ONCE = 1000;

    /** What a lease lasts beyond the time-outs of an attempt. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private static final int FORGOTTEN_AT_ONCE = 5000;

    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final DeliveryLog log;
    private final WebhookProgress progress;
    private final Changes changes;
    private final Origin origin;
    private final SecretSeal seal;
    private final WebhookSettings settings;
    private final RetrySchedule schedule;
    private final Clock clock;

    Delivering(
            Webhooks webhooks,
            DeliveryQueue queue,
            DeliveryLog log,
            WebhookProgress progress,
            Changes changes,
            Origin origin,
            SecretSeal seal,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.log = log;
        this.progress = progress;
        this.changes = changes;
        this.origin = origin;
        this.seal = seal;
        this.settings = settings;
        this.schedule = new RetrySchedule(
                settings.retries(), settings.spread(), settings.longestRetryAfter(), () -> ThreadLocalRandom.current()
                        .nextDouble());
        this.clock = clock;
    }

    public List<UUID> enabled() {
        return progress.enabled();
    }

    /** Those that are to be disabled, whether or not anything is sent to them just now. */
    public List<UUID> dead() {
        return progress.failingSince(now().minus(settings.disableAfter()));
    }

    /** "Five days without success disables": also when the last retry was long ago and nothing happened since. */
    @Transactional
    @ActivateRequestContext
    public void disableIfDead(UUID webhook) {
        disableIfDead(webhook, progress.lockHealth(webhook), now());
    }

    private void disableIfDead(UUID webhook, Health health, Instant at) {
        if (health.isDeadAt(at, settings.disableAfter())) {
            disable(webhook, DisabledReason.FAILING, at);
        }
    }

    /** Queues the next changes for a webhook; true when more may follow. */
    @Transactional
    public boolean queueNext(UUID webhook) {
        return queue.queue(webhook, CHANGES_AT_ONCE, now()) == CHANGES_AT_ONCE;
    }

    /** Takes what is due, of as many subjects as wanted at most. */
    @Transactional
    public List<DueDelivery> take(UUID webhook, int subjects) {
        return queue.lease(webhook, subjects, now(), leaseEnd()).stream()
                .flatMap(lease -> next(lease).stream())
                .toList();
    }

    private Optional<DueDelivery> next(Lease lease) {
        Optional<WaitingDelivery> first = queue.first(lease);
        if (first.isEmpty()) {
            queue.release(lease, now());
            return Optional.empty();
        }
        WaitingDelivery waiting = first.get();
        if (waiting.message() == null) {
            giveUp(waiting.id(), Outcome.failed(now(), "What was told of the record is not known any longer."));
            return next(lease);
        }
        Webhook webhook = webhooks.get(lease.webhook().value());
        return Optional.of(new DueDelivery(
                waiting.id(),
                lease,
                waiting.failed(),
                webhook.details().url(),
                waiting.message(),
                webhook.signingAt(now()).stream().map(seal::open).toList()));
    }

    private void giveUp(DeliveryId delivery, Outcome outcome) {
        log.attempted(delivery, Attempt.of(outcome));
        log.end(delivery, DeliveryStatus.FAILED, outcome.at());
    }

    /** Notes what became of an attempt, and lets the subject go, so that each gets its turn. */
    @Transactional
    @ActivateRequestContext
    public void attempted(DueDelivery delivery, Outcome outcome) {
        UUID webhook = delivery.lease().webhook().value();
        Health health = progress.lockHealth(webhook);
        if (!queue.holds(delivery.lease())) {
            // it took longer than its lease, and another one has sent it again
            return;
        }
        if (outcome.isSuccess()) {
            delivered(delivery, outcome, health);
        } else {
            failed(delivery, outcome, health);
        }
    }

    private void delivered(DueDelivery delivery, Outcome outcome, Health health) {
        log.attempted(delivery.id(), Attempt.of(outcome));
        log.end(delivery.id(), DeliveryStatus.DELIVERED, outcome.at());
        progress.keep(delivery.lease().webhook().value(), health.succeeded(outcome.at()));
        queue.release(delivery.lease(), outcome.at());
    }

    private void failed(DueDelivery delivery, Outcome outcome, Health before) {
        UUID webhook = delivery.lease().webhook().value();
        boolean isTest = delivery.message().topic() == null;
        Health health = isTest ? before : before.failed(outcome.at());
        progress.keep(webhook, health);
        // a receiver that is gone gets it first when it is enabled again
        Optional<Instant> next = outcome.isGone() && !isTest
                ? Optional.of(outcome.at())
                : schedule.next(isTest ? Integer.MAX_VALUE : delivery.failed() + 1, outcome);
        if (next.isPresent()) {
            log.attempted(delivery.id(), Attempt.of(outcome));
        } else {
            giveUp(delivery.id(), outcome);
        }
        queue.release(delivery.lease(), next.orElse(outcome.at()));
        if (outcome.isGone()) {
            disable(webhook, DisabledReason.GONE, outcome.at());
        } else {
            disableIfDead(webhook, health, outcome.at());
        }
    }

    /** Its status, its history, an event and the log say so. */
    private void disable(UUID id, DisabledReason reason, Instant at) {
        webhooks.lock(id).filter(Webhook::isEnabled).ifPresent(webhook -> disable(webhook, reason, at));
    }

    private void disable(Webhook enabled, DisabledReason reason, Instant at) {
        UUID id = enabled.id();
        origin.onBehalfOf("webhooks", id.toString());
        String why = reason == DisabledReason.GONE
                ? "The receiver answered 410."
                : "No delivery succeeded for %s hours."
                        .formatted(settings.disableAfter().toHours());
        changes.of(webhooks, enabled)
                .effective(new EffectiveDate(null, why))
                .record(WEBHOOK_DISABLED, webhook -> webhook.disable(reason, at));
        LOG.warnf("Webhook %s is disabled: %s It gets nothing until somebody enables it.", id, why);
    }

    private Instant leaseEnd() {
        return now().plus(settings.connectTimeout())
                .plus(settings.responseTimeout())
                .plus(MARGIN);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Removes some of what ended long ago from the log; true when more may follow. */
    @Transactional
    public boolean forgetOld() {
        return log.forget(now().minus(settings.keepFor()), FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }
}
