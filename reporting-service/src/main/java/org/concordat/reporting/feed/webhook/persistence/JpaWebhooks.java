package org.concordat.reporting.feed.webhook.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.feed.webhook.Webhook;
import org.concordat.reporting.feed.webhook.WebhookStatus;
import org.concordat.reporting.feed.webhook.WebhookSummaryView;
import org.concordat.reporting.feed.webhook.Webhooks;

/** Webhooks in PostgreSQL. */
@ApplicationScoped
public class JpaWebhooks implements Webhooks, PanacheAggregates<Webhook> {

    @Override
    public Page<WebhookSummaryView> list(WebhookStatus status, PageRequest page) {
        return Listing.of(
                        WebhookSummaryView.class,
                        "select new org.concordat.reporting.feed.webhook.WebhookSummaryView(w.id, w.description, w.url,"
                                + " w.status, w.statusSince, w.disabledReason, w.version) from Webhook w")
                .where("w.status = :status", "status", status)
                .ascending("w.description", WebhookSummaryView::description)
                .tieBreaker("w.id", UUID.class, WebhookSummaryView::id)
                .page(getEntityManager(), page);
    }
}
