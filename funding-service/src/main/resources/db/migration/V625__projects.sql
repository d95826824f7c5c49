-- Projects that awards pay for, as programme tells of them.
create table project (
    id                 uuid   primary key,
    version            bigint not null,
    title              text   not null,
    award              uuid,
    next_report_due_on date
);
create index project_of_award on project (award, id) where award is not null;

create table project_milestone (
    project     uuid not null references project (id),
    milestone   uuid not null,
    achieved_on date,
    primary key (project, milestone)
);

-- What an award shows of the project that it pays for.
alter table award
    add column project            uuid,
    add column project_title      text,
    add column next_report_due_on date,
    add constraint no_report_without_a_project check (project is not null or next_report_due_on is null);

-- Overdue highlight reports that block no claim until a day.
create table award_report_waiver (
    award         uuid    not null references award (id),
    position      integer not null check (position >= 0),
    id            uuid    not null unique,
    report_due_on date    not null,
    waived_until  date    not null,
    reason        text    not null check (length(reason) between 1 and 1000),
    waived_on     date    not null,
    primary key (award, position),
    check (report_due_on < waived_on and waived_until >= waived_on)
);

alter table award_instalment add column milestone_name text check (length(milestone_name) between 1 and 200);
