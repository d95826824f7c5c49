-- Events that can never be sent as they are, kept whole with the reason until an administrator has them sent again.
create table outbox_set_aside (
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
    bucket            smallint    not null,
    reason            text        not null,
    set_aside_at      timestamptz not null
);
