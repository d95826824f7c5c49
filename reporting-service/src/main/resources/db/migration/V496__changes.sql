-- Everything that was told, in the order in which it was taken in, for scripts that follow it. It is no part of what a rebuild
-- makes anew: a position stays what it was.
create table change (
    position          bigint generated always as identity primary key,
    topic             text        not null,
    subject           uuid        not null,
    version           bigint      not null,
    event_id          uuid        not null,
    event_type        text        not null,
    effective_on      date        not null,
    recorded_at       timestamptz not null,
    unique (topic, subject, version)
);

insert into change (topic, subject, version, event_id, event_type, effective_on, recorded_at)
select topic, aggregate_id, aggregate_version, event_id, event_type, effective_on, recorded_at
from read_model.known_state order by recorded_at, event_id;

create trigger change_append_only before update on change for each row execute function append_only();
