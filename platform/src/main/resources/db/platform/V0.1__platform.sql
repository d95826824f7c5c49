-- Mechanism every service has: events out, events in, the journal of changes, and answers kept for a repeated request.

-- Events that wait to be sent. Columns carry the names that Debezium's EventRouter expects, so that a large deployment
-- can let Kafka Connect read this table instead of the relay.
create table outbox (
    seq               bigint generated always as identity primary key,
    id                uuid        not null unique,
    aggregatetype     text        not null,
    aggregateid       uuid        not null,
    type              text        not null,
    payload           text        not null,
    aggregate_version bigint      not null,
    effective_on      date        not null,
    occurred_at       timestamptz not null,
    traceparent       text,
    cause             text,
    -- relays share the work by bucket: one aggregate is always in the same bucket, so its order is kept
    bucket            smallint    not null
);
create index outbox_by_bucket on outbox (bucket, seq);

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_notify after insert on outbox for each statement execute function outbox_notify();

-- One row per event that was taken in; written in the transaction of its effect.
create table inbox (
    event_id    uuid primary key,
    topic       text        not null,
    received_at timestamptz not null
);

-- How far each topic has been taken in; written in the transaction of the effect.
create table inbox_position (
    topic           text    not null,
    partition       integer not null,
    next_offset     bigint  not null,
    primary key (topic, partition)
);

-- Events that could not be taken in, kept whole with the reason until somebody replays or discards them.
create table parked_event (
    id               uuid primary key,
    topic            text        not null,
    partition        integer     not null,
    record_offset    bigint      not null,
    record_key       text,
    headers          text        not null,
    payload          bytea,
    event_type       text,
    reason           text        not null,
    status           text        not null check (status in ('PARKED', 'REPLAYED', 'DISCARDED')),
    attempts         integer     not null,
    parked_at        timestamptz not null,
    resolved_at      timestamptz,
    resolved_by      text,
    resolution       text,
    unique (topic, partition, record_offset)
);

-- Who changed what, when and why. Append-only: the database itself refuses to rewrite it.
create table history (
    seq               bigint generated always as identity primary key,
    id                uuid        not null unique,
    aggregate_type    text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    action            text        not null,
    actor             text        not null,
    occurred_at       timestamptz not null,
    effective_on      date        not null,
    reason            text,
    trace_id          text,
    changes           jsonb       not null
);
create index history_of_aggregate on history (aggregate_id, seq);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger history_append_only before update or delete on history for each row execute function append_only();
create trigger history_never_truncated before truncate on history for each statement execute function append_only();

-- The first answer to a request that carried an Idempotency-Key; committed together with its effect, kept 24 hours.
create table idempotency_key (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null,
    primary key (caller, operation, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
