-- What an activity can be: data of the partnership, not of the program.
create table workstream_kind (
    id       uuid primary key,
    version  bigint  not null,
    code     text    not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name     text    not null check (name <> ''),
    overhead boolean not null
);

create table programme (
    id               uuid primary key,
    version          bigint  not null,
    code             text    not null unique check (code ~ '^[A-Z][A-Z0-9_-]{0,29}$'),
    name             text    not null check (name <> ''),
    aims             text,
    starts_on        date    not null,
    ends_on          date    not null,
    chair            text,
    governing_body   text,
    expert_group     text,
    effective_on     date    not null,
    activity_changes integer not null,
    constraint programme_ends_after_it_starts check (ends_on >= starts_on)
);

create table programme_target_outcome (
    programme_id uuid    not null references programme (id),
    position     integer not null,
    outcome      text    not null check (outcome <> ''),
    primary key (programme_id, position)
);

create table programme_funding_source (
    programme_id   uuid          not null references programme (id),
    kind           text          not null check (kind in ('CORE', 'ADDED_VALUE')),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14,2) not null check (amount >= 0),
    primary key (programme_id, kind, financial_year)
);

-- How many councils each programme was last calculated with, for each of its years.
create table programme_council_count (
    programme_id   uuid    not null references programme (id),
    financial_year text    not null check (financial_year ~ '^\d{4}-\d{2}$'),
    councils       integer not null check (councils >= 0),
    primary key (programme_id, financial_year)
);
create index programme_council_count_by_year on programme_council_count (financial_year, councils);

create table activity (
    id           uuid primary key,
    programme_id uuid    not null references programme (id),
    position     integer not null,
    title        text    not null check (title <> ''),
    kind         text    not null references workstream_kind (code),
    overhead     boolean not null,
    cost_alone   numeric(14,2) check (cost_alone >= 0),
    councils     integer check (councils between 1 and 1000),
    unique (programme_id, position),
    constraint overhead_has_no_cost_alone check (not (overhead and cost_alone is not null))
);
create index activity_by_kind on activity (kind);

create table activity_budget (
    activity_id    uuid          not null references activity (id),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14,2) not null check (amount >= 0),
    primary key (activity_id, financial_year)
);

-- The service's own copy of what membership tells: only what is needed to count councils.
create table organisation_type (
    id      uuid primary key,
    version bigint  not null,
    code    text    not null,
    council boolean not null
);
create index organisation_type_by_code on organisation_type (code);

create table organisation (
    id           uuid primary key,
    version      bigint not null,
    type         text   not null,
    active_from  date,
    active_until date
);
create index organisation_by_type on organisation (type);
