-- The newest state of each record, kept ready for reports about the present: they then cost what there is, not what
-- there has ever been. Reports as at a past day choose from known_state.
create table newest_state (
    topic             text   not null,
    aggregate_id      uuid   not null,
    aggregate_version bigint not null,
    state             jsonb  not null,
    financial_year    text generated always as (state ->> 'financialYear') stored,
    primary key (topic, aggregate_id)
);
create index newest_state_by_year on newest_state (topic, financial_year, aggregate_id);

insert into newest_state (topic, aggregate_id, aggregate_version, state)
select distinct on (topic, aggregate_id) topic, aggregate_id, aggregate_version, state
from known_state
order by topic, aggregate_id, aggregate_version desc;
