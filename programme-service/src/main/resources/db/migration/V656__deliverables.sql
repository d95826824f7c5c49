-- What an activity promises for each year in which it is planned.
create table activity_deliverable (
    activity_id  uuid not null references activity (id),
    unit         text not null check (unit ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    counted_from text not null check (counted_from in ('EVENTS', 'VISITS', 'ENTRIES')),
    target       text not null check (target in ('NUMBER', 'ALL_COUNCILS', 'ONE_PER_SUB_REGION')),
    number       integer check (number between 1 and 100000),
    primary key (activity_id, unit),
    constraint a_number_is_promised_as_one check ((target = 'NUMBER') = (number is not null))
);
create unique index events_and_visits_count_once on activity_deliverable (activity_id, counted_from)
    where counted_from <> 'ENTRIES';

-- What was delivered where neither events nor visits show it. An activity may leave its programme's plan while what it
-- delivered stays, so nothing holds it here.
create table delivery (
    id           uuid    primary key,
    version      bigint  not null,
    programme    uuid    not null references programme (id),
    activity     uuid    not null,
    unit         text    not null check (unit ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    how_many     integer not null check (how_many between 1 and 100000),
    delivered_on date    not null,
    evidence     text    not null check (length(evidence) between 1 and 2000),
    organisation uuid,
    sub_region   text    check (length(sub_region) <= 50),
    withdrawn_on date
);
create index delivery_by_day on delivery (delivered_on, id) where withdrawn_on is null;
create index delivery_of_programme on delivery (programme, delivered_on, id) where withdrawn_on is null;
create index delivery_of_activity on delivery (activity, delivered_on, id) where withdrawn_on is null;
create index delivery_to_organisation on delivery (organisation, delivered_on, id) where withdrawn_on is null;

-- Seminars may be promised to each sub-region.
alter table event add column sub_region text check (length(sub_region) between 1 and 50);
create index event_held_for_activity on event (activity, starts_at) where status = 'HELD';

-- Payments are added and never changed.
create trigger activity_actual_append_only before update or delete on activity_actual
    for each row execute function append_only();
