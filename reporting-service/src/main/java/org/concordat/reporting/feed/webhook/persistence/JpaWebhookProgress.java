package org.concordat.reporting.feed.webhook.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.feed.webhook.Health;
import org.concordat.reporting.feed.webhook.ProgressView;
import org.concordat.reporting.feed.webhook.WebhookProgress;

/** How far webhooks are, in PostgreSQL. */
@ApplicationScoped
public class JpaWebhookProgress implements WebhookProgress {

    private static final int MOST_COUNTED = 10_000;

    private final Sql sql;

    JpaWebhookProgress(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void begin(UUID webhook) {
        sql.update("""
                insert into public.webhook_progress (webhook, position)
                select ?, coalesce(max(position), 0) from public.change""", webhook);
    }

    @Override
    public List<UUID> enabled() {
        return sql.list(
                "select id from public.webhook where status = 'ENABLED' order by id",
                row -> row.getObject(1, UUID.class));
    }

    @Override
    public List<UUID> failingSince(Instant instant) {
        return sql.list("""
                select w.id from public.webhook w join public.webhook_progress p on p.webhook = w.id
                where w.status = 'ENABLED' and p.failing_since <= ? order by w.id""", row -> row.getObject(1, UUID.class), instant);
    }

    @Override
    public Health lockHealth(UUID webhook) {
        return sql.one(
                        """
                        select failing_since, last_success_at from public.webhook_progress where webhook = ? for update""",
                        row -> new Health(Sql.instant(row, "failing_since"), Sql.instant(row, "last_success_at")),
                        webhook)
                .orElseThrow();
    }

    @Override
    public void keep(UUID webhook, Health health) {
        sql.update("""
                update public.webhook_progress set failing_since = ?::timestamptz, last_success_at = ?::timestamptz
                where webhook = ?""", health.failingSince(), health.lastSuccessAt(), webhook);
    }

    @Override
    public ProgressView progress(UUID webhook) {
        return sql.one(
                        """
                        select p.position, p.failing_since, p.last_success_at,
                            (select coalesce(max(c.position), 0) from public.change c) as last_position,
                            (select count(*) from (select 1 from public.webhook_delivery d
                                where d.webhook = p.webhook and d.status = 'PENDING' limit ?) counted) as waiting
                        from public.webhook_progress p where p.webhook = ?""",
                        row -> new ProgressView(
                                row.getLong("position"),
                                row.getLong("last_position"),
                                row.getLong("waiting"),
                                Sql.instant(row, "failing_since"),
                                Sql.instant(row, "last_success_at")),
                        MOST_COUNTED,
                        webhook)
                .orElseThrow();
    }
}
