-- What refers to a milestone needs to know that it is there; no milestone ever trades its id with another.
alter table project_milestone drop constraint project_milestone_project_id_key;
alter table project_milestone add unique (project, id);

-- That a milestone cannot be reached before another one; what is removed stays with its day.
create table dependency (
    id                    uuid    primary key,
    version               bigint  not null,
    predecessor_project   uuid    not null,
    predecessor_milestone uuid    not null,
    successor_project     uuid    not null,
    successor_milestone   uuid    not null,
    lag_working_days      integer not null check (lag_working_days between 0 and 260),
    added_on              date    not null,
    removed_on            date,
    foreign key (predecessor_project, predecessor_milestone) references project_milestone (project, id),
    foreign key (successor_project, successor_milestone) references project_milestone (project, id),
    constraint no_milestone_waits_for_itself
        check ((predecessor_project, predecessor_milestone) <> (successor_project, successor_milestone)),
    constraint removed_after_it_was_added check (removed_on >= added_on)
);
create unique index a_pair_is_linked_once
    on dependency (predecessor_project, predecessor_milestone, successor_project, successor_milestone)
    where removed_on is null;
create index dependency_of_predecessor on dependency (predecessor_project, predecessor_milestone);
create index dependency_of_successor on dependency (successor_project, successor_milestone);
create index dependency_by_day on dependency (added_on, id) where removed_on is null;
