package org.concordat.reporting.feed.webhook;

import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_AMENDED;
import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_CREATED;
import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_DISABLED;
import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_ENABLED;
import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_ROTATION_COMPLETED;
import static org.concordat.reporting.feed.webhook.WebhookFact.WEBHOOK_SECRET_ROTATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.id.Ids;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates webhooks, changes where they lead and what signs for them, disables and enables them. */
@ApplicationScoped
public class KeepingWebhooks {

    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final WebhookProgress progress;
    private final Changes changes;
    private final SecretSeal seal;
    private final WebhookSettings settings;
    private final Set<String> topics;
    private final Clock clock;

    KeepingWebhooks(
            Webhooks webhooks,
            DeliveryQueue queue,
            WebhookProgress progress,
            Changes changes,
            SecretSeal seal,
            WebhookSettings settings,
            @ConfigProperty(name = "concordat.reads") List<String> topics,
            Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.progress = progress;
        this.changes = changes;
        this.seal = seal;
        this.settings = settings;
        this.topics = Set.copyOf(topics);
        this.clock = clock;
    }

    @Transactional
    public NewSecretView create(WebhookDetails details, EffectiveDate effective) {
        requireSound(details);
        String secret = seal.newSecret();
        Webhook webhook = changes.add(webhooks, new Webhook(details, sealed(secret)), WEBHOOK_CREATED, effective);
        progress.begin(webhook.id());
        return new NewSecretView(WebhookView.of(webhook), secret);
    }

    @Transactional
    public WebhookView amend(Amendment<WebhookDetails> amendment) {
        return WebhookView.of(changes.of(webhooks, amendment).record(WEBHOOK_AMENDED, webhook -> {
            WebhookDetails wanted = amendment.applyTo(webhook.details());
            requireSound(wanted);
            webhook.amend(wanted);
        }));
    }

    private void requireSound(WebhookDetails details) {
        details.requireSound(AddressRules.of(settings), topics);
    }

    /** @param formerEndsAt until when the former secret signs too; {@code null} for the usual time */
    @Transactional
    public NewSecretView rotate(UUID id, Instant formerEndsAt, EffectiveDate effective) {
        String secret = seal.newSecret();
        SigningSecret next = sealed(secret);
        Instant end = formerEndsAt == null ? next.createdAt().plus(settings.rotation()) : formerEndsAt;
        Webhook webhook = changes.of(webhooks, id)
                .effective(effective)
                .record(WEBHOOK_SECRET_ROTATED, each -> each.rotate(next, end.truncatedTo(ChronoUnit.MILLIS)));
        return new NewSecretView(WebhookView.of(webhook), secret);
    }

    private SigningSecret sealed(String secret) {
        UUID id = Ids.next();
        return new SigningSecret(id, seal.seal(id, secret), now(), null);
    }

    @Transactional
    public WebhookView completeRotation(UUID id, EffectiveDate effective) {
        return WebhookView.of(changes.of(webhooks, id)
                .effective(effective)
                .record(WEBHOOK_ROTATION_COMPLETED, Webhook::completeRotation));
    }

    @Transactional
    public WebhookView disable(UUID id, EffectiveDate effective) {
        return WebhookView.of(changes.of(webhooks, id)
                .effective(effective)
                .record(WEBHOOK_DISABLED, webhook -> webhook.disable(DisabledReason.BY_HAND, now())));
    }

    /** What waited and what happened meanwhile is sent now. */
    @Transactional
    public WebhookView enable(UUID id, EffectiveDate effective) {
        webhooks.get(id);
        // in the order of locks that deliveries keep
        Health health = progress.lockHealth(id);
        Webhook webhook =
                changes.of(webhooks, id).effective(effective).record(WEBHOOK_ENABLED, each -> each.enable(now()));
        progress.keep(id, health.enabled());
        queue.retryAll(id, now());
        return WebhookView.of(webhook);
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public WebhookView get(UUID id) {
        return WebhookView.of(webhooks.get(id));
    }

    public Page<WebhookSummaryView> list(WebhookStatus status, PageRequest page) {
        return webhooks.list(status, page);
    }

    public ProgressView progress(UUID id) {
        webhooks.get(id);
        return progress.progress(id);
    }
}
