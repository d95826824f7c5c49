-- Work that takes longer than a request should: ordered by one, carried out afterwards, and seen through after a restart.
create table operation (
    id           uuid primary key,
    kind         text        not null,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    ordered_by   text        not null,
    ordered_at   timestamptz not null,
    ended_at     timestamptz,
    done         bigint      not null,
    total        bigint      not null,
    input        text        not null,
    result       text,
    problem      text,
    -- who carries it out, and until when that one is believed to be alive
    carried_out_by uuid,
    alive_until  timestamptz
);
create index operation_unfinished on operation (ordered_at, id) where state in ('WAITING', 'RUNNING');
