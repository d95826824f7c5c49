package org.concordat.reporting.feed.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * An address outside the partnership's network that is sent what changes. It is the partnership's own: events carry whole
 * records of every organisation, so none is kept for a single one, whose users may read their own alone.
 */
@Entity
@Table(name = "webhook")
public class Webhook extends Aggregate {

    public static final AggregateType<Webhook> TYPE =
            AggregateType.published("webhook", "reporting.webhooks", WebhookState.class, WebhookState::of);

    static final int MOST_SECRETS = 5;

    /** A former secret that signs for longer is none that was rotated. */
    private static final Duration LONGEST_ROTATION = Duration.ofDays(30);

    private String url;
    private String description;

    @ElementCollection
    @CollectionTable(name = "webhook_subscription", joinColumns = @JoinColumn(name = "webhook"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> subscribedTo = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private WebhookStatus status = WebhookStatus.ENABLED;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private DisabledReason disabledReason;

    @ElementCollection
    @CollectionTable(name = "webhook_secret", joinColumns = @JoinColumn(name = "webhook"))
    @OrderColumn(name = "position")
    private List<SigningSecret> secrets = new ArrayList<>();

    protected Webhook() {}

    public Webhook(WebhookDetails details, SigningSecret secret) {
        write(details);
        statusSince = secret.createdAt();
        secrets.add(secret);
    }

    void amend(WebhookDetails wanted) {
        write(wanted);
    }

    private void write(WebhookDetails details) {
        url = details.url();
        description = details.description();
        if (!subscribedTo.equals(details.subscribedTo())) {
            subscribedTo.clear();
            subscribedTo.addAll(details.subscribedTo());
        }
    }

    /** "Two secrets hold during rotation": the former sign beside the new one until then. */
    void rotate(SigningSecret next, Instant formerEndAt) {
        Instant now = next.createdAt();
        if (formerEndAt.isBefore(now) || formerEndAt.isAfter(now.plus(LONGEST_ROTATION))) {
            throw Refusal.rule(
                    "rotation-too-long",
                    "/formerEndsAt",
                    "Send an instant that is still to come, at most %d days ahead."
                            .formatted(LONGEST_ROTATION.toDays()));
        }
        secrets.removeIf(secret -> !secret.signsAt(now));
        if (secrets.size() >= MOST_SECRETS) {
            throw Refusal.conflict(
                    "too-many-secrets",
                    "%d secrets sign already. Complete the rotation, which ends the former ones, and begin another then."
                            .formatted(MOST_SECRETS));
        }
        secrets.replaceAll(secret -> secret.endingAt(formerEndAt));
        secrets.add(next);
    }

    /** Only the newest secret signs from now on. */
    void completeRotation() {
        if (secrets.size() == 1) {
            throw Refusal.conflict("no-rotation", "One secret alone signs. Rotate it first.");
        }
        secrets.subList(0, secrets.size() - 1).clear();
    }

    void disable(DisabledReason reason, Instant at) {
        status.require(WebhookStatus.Step.DISABLEMENT);
        status = WebhookStatus.DISABLED;
        statusSince = at;
        disabledReason = reason;
    }

    void enable(Instant at) {
        status.require(WebhookStatus.Step.ENABLEMENT);
        status = WebhookStatus.ENABLED;
        statusSince = at;
        disabledReason = null;
    }

    /** Refuses what only an enabled one can do. */
    void requireEnabled() {
        if (!isEnabled()) {
            throw Refusal.conflict(
                    "webhook-disabled",
                    "Nothing is sent to a webhook that is disabled. Enable it first.",
                    List.of(WebhookStatus.Step.ENABLEMENT.toString()));
        }
    }

    boolean isEnabled() {
        return status == WebhookStatus.ENABLED;
    }

    /** Those that sign at an instant, the newest last. */
    List<SigningSecret> signingAt(Instant instant) {
        return secrets.stream().filter(secret -> secret.signsAt(instant)).toList();
    }

    List<SigningSecret> secrets() {
        return List.copyOf(secrets);
    }

    public WebhookDetails details() {
        return new WebhookDetails(url, description, subscribedTo);
    }

    WebhookStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    DisabledReason disabledReason() {
        return disabledReason;
    }
}
