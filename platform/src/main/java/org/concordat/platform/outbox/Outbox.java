package org.concordat.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.persistence.WritesAtCommit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events that were decided together with a change and wait for the {@link Relay} to send them. */
@ApplicationScoped
public class Outbox {

    /** Relays divide the work by this many buckets; an aggregate never changes its bucket. */
    static final int BUCKETS = 32;

    /** Below the broker's own limit of 1 MiB, headers included. */
    private static final int MAX_PAYLOAD_BYTES = 900_000;

    /** An event that is to be sent once its transaction has committed. */
    public record Event(
            UUID id,
            String topic,
            UUID aggregateId,
            long aggregateVersion,
            String what,
            String data,
            LocalDate effectiveOn,
            Instant occurredAt,
            String traceparent,
            String cause) {}

    private final WritesAtCommit writes;
    private final String service;

    Outbox(WritesAtCommit writes, @ConfigProperty(name = "concordat.service") String service) {
        this.writes = writes;
        this.service = service;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        if (event.data().getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException(
                    "The state of %s %s is too large for one event".formatted(event.topic(), event.aggregateId()));
        }
        writes.add(
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on,
                    occurred_at, traceparent, cause, bucket)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                event.id(),
                event.topic(),
                event.aggregateId(),
                "concordat.%s.%s.v1".formatted(service, event.what()),
                event.data(),
                event.aggregateVersion(),
                event.effectiveOn(),
                event.occurredAt(),
                event.traceparent(),
                event.cause(),
                Math.floorMod(event.aggregateId().hashCode(), BUCKETS));
    }

    /** Takes the relays' locks of all buckets, so that no relay sends anything until the transaction ends; false when one does now. */
    public static boolean holdRelays(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "select bool_and(pg_try_advisory_xact_lock(?, bucket)) from generate_series(0, ?) as all_of (bucket)")) {
            query.setInt(1, Relay.LOCK_SPACE);
            query.setInt(2, BUCKETS - 1);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
