package org.concordat.reporting.feed.webhook.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.feed.webhook.Attempt;
import org.concordat.reporting.feed.webhook.DeliveryFilter;
import org.concordat.reporting.feed.webhook.DeliveryId;
import org.concordat.reporting.feed.webhook.DeliveryKind;
import org.concordat.reporting.feed.webhook.DeliveryLog;
import org.concordat.reporting.feed.webhook.DeliveryStatus;
import org.concordat.reporting.feed.webhook.DeliveryView;
import org.concordat.reporting.feed.webhook.WebhookId;

/** The log of deliveries in PostgreSQL. */
@ApplicationScoped
public class JpaDeliveryLog implements DeliveryLog {

    private static final String LINES = """
            select d.seq, d.id, d.kind, d.event, d.event_type, d.topic, d.subject, d.version, d.position, d.status,
                d.created_at, d.ended_at, d.attempts,
                case when d.status = 'PENDING' and not exists (
                    select 1 from public.webhook_delivery before
                    where before.webhook = d.webhook and before.subject = d.subject and before.status = 'PENDING'
                        and before.seq < d.seq) then q.due_at end as next_at
            from public.webhook_delivery d
            left join public.webhook_queue q on q.webhook = d.webhook and q.subject = d.subject
            where d.webhook = ?""";

    private final Sql sql;
    private final JsonColumn<Attempt[]> attempts;

    JpaDeliveryLog(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.attempts = new JsonColumn<>(json, Attempt[].class);
    }

    @Override
    public void attempted(DeliveryId delivery, Attempt attempt) {
        sql.update(
                "update public.webhook_delivery set attempts = attempts || ?::jsonb where id = ?",
                attempts.written(new Attempt[] {attempt}),
                delivery);
    }

    @Override
    public void end(DeliveryId delivery, DeliveryStatus status, Instant at) {
        sql.update(
                "update public.webhook_delivery set status = ?, ended_at = ? where id = ?",
                status.name(),
                at,
                delivery);
    }

    @Override
    public Optional<DeliveryView> find(WebhookId webhook, DeliveryId delivery) {
        return sql.one(LINES + " and d.id = ?", this::line, webhook, delivery);
    }

    @Override
    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest page) {
        var conditions = new StringBuilder(LINES);
        var parameters = new ArrayList<Object>(List.of(filter.webhook()));
        if (filter.status() != null) {
            conditions.append(" and d.status = ?");
            parameters.add(filter.status().name());
        }
        if (filter.subject() != null) {
            conditions.append(" and d.subject = ?");
            parameters.add(filter.subject());
        }
        conditions.append(" and d.seq > ? order by d.seq limit ?");
        return new SequencePage("deliveries " + filter, page)
                .read(sql, conditions.toString(), this::line, parameters.toArray());
    }

    private DeliveryView line(ResultSet row) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                DeliveryKind.valueOf(row.getString("kind")),
                row.getObject("event", UUID.class),
                row.getString("event_type"),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getObject("version", Long.class),
                row.getObject("position", Long.class),
                DeliveryStatus.valueOf(row.getString("status")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "ended_at"),
                Sql.instant(row, "next_at"),
                List.of(attempts.read(row.getString("attempts"))));
    }

    @Override
    public int forget(Instant endedBefore, int most) {
        return sql.update("""
                delete from public.webhook_delivery where seq in (
                    select seq from public.webhook_delivery where ended_at < ? order by ended_at limit ?
                    for update skip locked)""", endedBefore, most);
    }
}
