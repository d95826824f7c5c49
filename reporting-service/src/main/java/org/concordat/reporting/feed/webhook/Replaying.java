package org.concordat.reporting.feed.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.known.change.ConfinedTopic;
import org.concordat.reporting.known.change.FollowingChanges;

/** Shows what was sent, sends it again, and tries webhooks out. */
@ApplicationScoped
public class Replaying {

    /** The type of a message that somebody sends to try a webhook out. */
    static final String TEST_TYPE = "concordat.reporting.webhook-tested.v1";

    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final DeliveryLog log;
    private final FollowingChanges following;
    private final Clock clock;

    Replaying(Webhooks webhooks, DeliveryQueue queue, DeliveryLog log, FollowingChanges following, Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.log = log;
        this.following = following;
        this.clock = clock;
    }

    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest page) {
        webhooks.get(filter.webhook().value());
        return log.list(filter, page);
    }

    public DeliveryView get(WebhookId webhook, DeliveryId delivery) {
        webhooks.get(webhook.value());
        return log.find(webhook, delivery).orElseThrow(() -> Refusal.notFound("delivery", delivery.value()));
    }

    @Transactional
    public DeliveryView replay(WebhookId webhook, DeliveryId delivery) {
        DeliveryView former = get(webhook, delivery);
        if (former.status() == DeliveryStatus.PENDING) {
            throw Refusal.conflict("delivery-pending", "It waits to be sent already. Replay what has ended.");
        }
        if (former.kind() == DeliveryKind.TEST) {
            throw Refusal.rule("test-not-replayed", "A test message is about no event. Send another one.");
        }
        if (ConfinedTopic.of(former.topic()).isPresent()) {
            throw Refusal.rule(
                    "topic-confined",
                    "What %s tells is for the partnership's officers and goes to no webhook any longer."
                            .formatted(former.topic()));
        }
        return get(webhook, queue.replay(webhook, delivery, now()));
    }

    /** @param most how many changes to look at */
    @Transactional
    public ReplayView replayAfter(long position, UUID webhook, int most) {
        webhooks.get(webhook);
        following.requireKept(position);
        return queue.replayAfter(position, webhook, most, now());
    }

    @Transactional
    public DeliveryView test(WebhookId webhook) {
        webhooks.get(webhook.value()).requireEnabled();
        return get(webhook, queue.test(webhook.value(), TEST_TYPE, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
