-- Up to which score risks stay with the projects of a programme.
alter table programme add column risk_appetite integer check (risk_appetite between 0 and 25);

create table risk (
    id          uuid    primary key,
    version     bigint  not null,
    project     uuid    not null references project (id),
    title       text    not null check (length(title) between 1 and 200),
    description text    not null check (length(description) between 1 and 2000),
    probability integer not null check (probability between 1 and 5),
    impact      integer not null check (impact between 1 and 5),
    score       integer not null,
    response    text    not null check (response in ('AVOID', 'REDUCE', 'TRANSFER', 'ACCEPT')),
    action      text    not null check (length(action) between 1 and 2000),
    owner_role  text    not null check (owner_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    due_on      date,
    status      text    not null check (status in ('OPEN', 'HAPPENED', 'CLOSED')),
    raised_on   date    not null,
    constraint score_is_probability_by_impact check (score = probability * impact),
    -- what an issue repeats of it
    unique (id, project, impact, score)
);
create index risk_by_score on risk (score, id);
create index risk_by_status on risk (status, score, id);
create index risk_of_project on risk (project, score, id);

-- A risk that happened; it stays as it was rated then.
create table issue (
    id          uuid    primary key,
    version     bigint  not null,
    risk        uuid    not null,
    project     uuid    not null,
    severity    integer not null,
    score       integer not null,
    description text    not null check (length(description) between 1 and 2000),
    action      text    not null check (length(action) between 1 and 2000),
    owner_role  text    not null check (owner_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    due_on      date,
    status      text    not null check (status in ('OPEN', 'RESOLVED')),
    raised_on   date    not null,
    resolved_on date,
    resolution  text    check (length(resolution) between 1 and 2000),
    constraint a_risk_happens_once unique (risk),
    constraint as_the_risk_was_rated
        foreign key (risk, project, severity, score) references risk (id, project, impact, score),
    constraint resolved_on_a_day_and_how
        check ((status = 'RESOLVED') = (resolved_on is not null) and (status = 'RESOLVED') = (resolution is not null))
);
create index issue_by_score on issue (score, id);
create index issue_by_status on issue (status, score, id);
create index issue_of_project on issue (project, score, id);
