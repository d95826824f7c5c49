-- Who works with what there was to read at an event. A material is named by its link, which may leave the event later.
create table material_take_up (
    id                uuid   primary key,
    version           bigint not null,
    event             uuid   not null references event (id),
    link              text   not null check (link ~ '^https://' and length(link) <= 500),
    organisation      uuid   not null,
    taken_up_on       date   not null,
    withdrawn_because text   check (length(withdrawn_because) between 1 and 2000)
);
create unique index material_taken_up_once on material_take_up (event, link, organisation) where withdrawn_because is null;
create index material_take_up_by_day on material_take_up (taken_up_on, id);
create index material_take_up_of_event on material_take_up (event, taken_up_on, id);
create index material_take_up_by_organisation on material_take_up (organisation, taken_up_on, id);
-- few are
create index material_take_up_withdrawn on material_take_up (taken_up_on, id) where withdrawn_because is not null;
