-- Everything this service has been told: each state of each aggregate, as its owner told it. Reports choose from here
-- by version and effective date, so an event that comes late or twice changes nothing.
create table known_state (
    topic             text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null check (aggregate_version >= 0),
    event_id          uuid        not null,
    event_type        text        not null,
    effective_on      date        not null,
    recorded_at       timestamptz not null,
    state             jsonb       not null check (jsonb_typeof(state) = 'object'),
    -- a record that belongs to a financial year never moves to another one, so a report reads its own year's rows only
    financial_year    text generated always as (state ->> 'financialYear') stored,
    primary key (topic, aggregate_id, aggregate_version)
);
create index known_state_by_year on known_state (topic, financial_year, aggregate_id, aggregate_version desc);
create index known_state_by_time on known_state (recorded_at desc, event_id desc);

-- What was told stays as it was told; only a rebuild takes it away, to hear it all again.
create trigger known_state_append_only before update on known_state for each row execute function append_only();
