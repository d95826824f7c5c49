package org.concordat.reporting.feed.webhook.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.feed.webhook.DeliveryId;
import org.concordat.reporting.feed.webhook.DeliveryKind;
import org.concordat.reporting.feed.webhook.DeliveryQueue;
import org.concordat.reporting.feed.webhook.Lease;
import org.concordat.reporting.feed.webhook.Message;
import org.concordat.reporting.feed.webhook.ReplayView;
import org.concordat.reporting.feed.webhook.WaitingDelivery;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.concordat.reporting.known.change.ConfinedTopic;

/** What waits, in PostgreSQL; what the messages say is read of what was told. */
@ApplicationScoped
public class JpaDeliveryQueue implements DeliveryQueue {

    /**
     * Queues changes and notes that something waits of their subjects. The note is written even where it is there already:
     * whoever removes it at the same time waits, and finds what was queued.
     */
    private static final String QUEUE = """
            with webhook (id, position) as (select webhook, position from public.webhook_progress where webhook = ?),
            looked as (
                select c.* from public.change c, webhook where c.position > ? %1$s order by c.position limit ?),
            wanted as (
                select looked.*, webhook.id as webhook from looked, webhook
                where looked.topic <> all (?::text[])
                    and (not exists (select 1 from public.webhook_subscription s where s.webhook = webhook.id)
                        or exists (select 1 from public.webhook_subscription s
                            where s.webhook = webhook.id and s.name in (looked.topic, looked.event_type)))),
            added as (
                insert into public.webhook_delivery
                    (webhook, kind, position, event, event_type, topic, subject, version, created_at)
                select webhook, '%2$s', position, event_id, event_type, topic, subject, version, ?
                from wanted order by position
                on conflict do nothing
                returning webhook, subject),
            noted as (
                insert into public.webhook_queue (webhook, subject, due_at)
                select distinct webhook, subject, ?::timestamptz from added order by subject
                on conflict (webhook, subject) do update set due_at = webhook_queue.due_at)
            select count(*) as looked, max(position) as last, (select count(*) from added) as added from looked""";

    private static final String QUEUE_EVENTS = QUEUE.formatted("", DeliveryKind.EVENT);

    private static final String QUEUE_REPLAYS =
            QUEUE.formatted("and c.position <= webhook.position", DeliveryKind.REPLAY);

    private static final String NOTE = """
            insert into public.webhook_queue (webhook, subject, due_at) values (?, ?, ?)
            on conflict (webhook, subject) do update set due_at = webhook_queue.due_at""";

    private record Queued(int looked, Long last, int added) {}

    private final Sql sql;

    JpaDeliveryQueue(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public int queue(UUID webhook, int most, Instant now) {
        return behind(webhook)
                .map(position -> queueAfter(position, webhook, most, now))
                .orElse(0);
    }

    /** The position of a webhook that is behind; most are not, and are not locked. */
    private Optional<Long> behind(UUID webhook) {
        boolean isBehind = sql.one("""
                        select 1 from public.webhook_progress p
                        where p.webhook = ? and exists (select 1 from public.change c where c.position > p.position)""", row -> true, webhook).isPresent();
        return isBehind ? sql.one("""
                        select p.position from public.webhook_progress p
                        join public.webhook w on w.id = p.webhook and w.status = 'ENABLED'
                        where p.webhook = ? for update of p""", row -> row.getLong(1), webhook) : Optional.empty();
    }

    private int queueAfter(long position, UUID webhook, int most, Instant now) {
        Queued queued = queue(QUEUE_EVENTS, position, webhook, most, now);
        if (queued.last() != null) {
            sql.update("update public.webhook_progress set position = ? where webhook = ?", queued.last(), webhook);
        }
        return queued.looked();
    }

    private Queued queue(String statement, long position, UUID webhook, int most, Instant now) {
        return sql.one(
                        statement,
                        row -> new Queued(row.getInt("looked"), row.getObject("last", Long.class), row.getInt("added")),
                        webhook,
                        position,
                        most,
                        ConfinedTopic.topics(),
                        now,
                        now)
                .orElseThrow();
    }

    @Override
    public ReplayView replayAfter(long position, UUID webhook, int most, Instant now) {
        Queued queued = queue(QUEUE_REPLAYS, position, webhook, most, now);
        return new ReplayView(queued.added(), queued.last() == null ? position : queued.last());
    }

    /** Which ones is found once: joined as a part of the update, a plan may look for them anew for each row, and take all. */
    @Override
    public List<Lease> lease(UUID webhook, int most, Instant now, Instant until) {
        UUID token = Ids.next();
        return sql.list(
                """
                with due as materialized (
                    select q.webhook, q.subject from public.webhook_queue q
                    join public.webhook w on w.id = q.webhook and w.status = 'ENABLED'
                    where q.webhook = ? and q.due_at <= ? and (q.leased_until is null or q.leased_until <= ?)
                    order by q.due_at limit ?
                    for update of q skip locked)
                update public.webhook_queue held set lease = ?, leased_until = ?
                from due where held.webhook = due.webhook and held.subject = due.subject
                returning held.subject""",
                row -> new Lease(new WebhookId(webhook), row.getObject(1, UUID.class), token),
                webhook,
                now,
                now,
                most,
                token,
                until);
    }

    @Override
    public boolean holds(Lease lease) {
        return sql.one("""
                        select 1 from public.webhook_queue where webhook = ? and subject = ? and lease = ? for update""", row -> true, lease.webhook(), lease.subject(), lease.token())
                .isPresent();
    }

    /** In two statements, so that the first sees what was queued while this one waited for the lock. */
    @Override
    public void release(Lease lease, Instant dueAt) {
        boolean isEmpty = sql.update("""
                        delete from public.webhook_queue q where q.webhook = ? and q.subject = ? and q.lease = ?
                            and not exists (select 1 from public.webhook_delivery d
                                where d.webhook = q.webhook and d.subject = q.subject and d.status = 'PENDING')""", lease.webhook(), lease.subject(), lease.token()) == 1;
        if (!isEmpty) {
            sql.update("""
                    update public.webhook_queue set due_at = ?, lease = null, leased_until = null
                    where webhook = ? and subject = ? and lease = ?""", dueAt, lease.webhook(), lease.subject(), lease.token());
        }
    }

    @Override
    public Optional<WaitingDelivery> first(Lease lease) {
        return sql.one(
                """
                select d.id, d.event, d.event_type, d.topic, d.subject, d.version, d.created_at,
                    jsonb_array_length(d.attempts) as failed, known.effective_on, known.recorded_at, known.state
                from public.webhook_delivery d
                left join known_state known on known.topic = d.topic and known.aggregate_id = d.subject
                    and known.aggregate_version = d.version
                where d.webhook = ? and d.subject = ? and d.status = 'PENDING'
                order by d.seq limit 1""",
                row -> new WaitingDelivery(
                        new DeliveryId(row.getObject("id", UUID.class)), row.getInt("failed"), message(row)),
                lease.webhook(),
                lease.subject());
    }

    private static Message message(ResultSet row) throws SQLException {
        UUID event = row.getObject("event", UUID.class);
        String type = row.getString("event_type");
        UUID subject = row.getObject("subject", UUID.class);
        String topic = row.getString("topic");
        if (topic == null) {
            return new Message(event, type, Sql.instant(row, "created_at"), subject, null, null, null, null);
        }
        String state = row.getString("state");
        return state == null
                ? null
                : new Message(
                        event,
                        type,
                        Sql.instant(row, "recorded_at"),
                        subject,
                        topic,
                        row.getLong("version"),
                        row.getObject("effective_on", LocalDate.class),
                        state);
    }

    @Override
    public void retryAll(UUID webhook, Instant now) {
        sql.update("update public.webhook_queue set due_at = ? where webhook = ?", now, webhook);
    }

    @Override
    public DeliveryId test(UUID webhook, String type, Instant now) {
        UUID id = Ids.next();
        sql.update("""
                insert into public.webhook_delivery (id, webhook, kind, event, event_type, subject, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""", id, webhook, DeliveryKind.TEST.name(), id, type, id, now);
        sql.update(NOTE, webhook, id, now);
        return new DeliveryId(id);
    }

    @Override
    public DeliveryId replay(WebhookId webhook, DeliveryId delivery, Instant now) {
        UUID id = Ids.next();
        UUID subject = sql.one(
                        """
                        insert into public.webhook_delivery
                            (id, webhook, kind, position, event, event_type, topic, subject, version, created_at)
                        select ?, webhook, ?, position, event, event_type, topic, subject, version, ?::timestamptz
                        from public.webhook_delivery where webhook = ? and id = ? returning subject""",
                        row -> row.getObject(1, UUID.class),
                        id,
                        DeliveryKind.REPLAY.name(),
                        now,
                        webhook,
                        delivery)
                .orElseThrow();
        sql.update(NOTE, webhook, subject, now);
        return new DeliveryId(id);
    }
}
