package org.concordat.reporting.feed.webhook;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All webhooks. */
public interface Webhooks extends Aggregates<Webhook> {

    /** @param status {@code null} for all */
    Page<WebhookSummaryView> list(WebhookStatus status, PageRequest page);

    default Webhook get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("webhook", id));
    }
}
