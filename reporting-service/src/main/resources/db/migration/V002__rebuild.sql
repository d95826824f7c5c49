-- Orders to hear everything again from the first event on, and what became of them.
create table rebuild (
    seq             bigint generated always as identity unique,
    id              uuid primary key,
    state           text        not null check (state in ('RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    requested_by    text        not null,
    reason          text,
    requested_at    timestamptz not null,
    finished_at     timestamptz,
    events_replayed bigint      not null default 0,
    events_total    bigint,
    problem         text,
    check ((state = 'RUNNING') = (finished_at is null))
);
create unique index rebuild_one_at_a_time on rebuild (state) where state = 'RUNNING';
