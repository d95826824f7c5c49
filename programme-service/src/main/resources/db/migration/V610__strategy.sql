-- What the partnership wants: themes, under each the outcomes that come first, how success is measured, and objectives.
create table theme (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

create table priority_outcome (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100),
    theme   text   not null references theme (code)
);
create index priority_outcome_by_theme on priority_outcome (theme);

create table success_measure (
    id               uuid   primary key,
    version          bigint not null,
    code             text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name             text   not null check (length(name) between 1 and 100),
    priority_outcome text   not null references priority_outcome (code)
);
create index success_measure_by_outcome on success_measure (priority_outcome);

create table objective (
    id                  uuid   primary key,
    version             bigint not null,
    code                text   not null unique check (code ~ '^[A-Z][A-Z0-9_-]{0,29}$'),
    name                text   not null check (length(name) between 1 and 200),
    improves            text   not null check (length(improves) between 1 and 2000),
    success_measure     text   not null references success_measure (code),
    national_action     text   check (length(national_action) <= 2000),
    regional_action     text   check (length(regional_action) <= 2000),
    sub_regional_action text   check (length(sub_regional_action) <= 2000),
    local_action        text   check (length(local_action) <= 2000)
);
create index objective_by_measure on objective (success_measure, code, id);

-- That an objective is achieved in a sub-region and year. One that was reopened stays, with its day and why.
create table objective_achievement (
    id              uuid primary key,
    objective       uuid not null references objective (id),
    sub_region      text not null check (length(sub_region) between 1 and 50),
    financial_year  text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    achieved_on     date not null,
    evidence        text not null check (length(evidence) between 1 and 500),
    decided_by_body uuid,
    decided_by_role text check (decided_by_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    reopened_on     date,
    reopened_why    text check (length(reopened_why) between 1 and 1000),
    constraint achieved_by_one_decider check (num_nonnulls(decided_by_body, decided_by_role) = 1),
    constraint achieved_in_its_year_or_after check (achieved_on >= make_date(left(financial_year, 4)::int, 4, 1)),
    constraint reopened_after_it_was_achieved check (reopened_on >= achieved_on),
    constraint reopened_for_a_reason check (num_nonnulls(reopened_on, reopened_why) in (0, 2))
);
-- what stands, stands once
create unique index objective_is_achieved_once on objective_achievement (objective, sub_region, financial_year)
    where reopened_on is null;
create index objective_achievement_standing on objective_achievement (sub_region, financial_year, objective)
    where reopened_on is null;

-- The parts of the region, as membership tells of them.
create table sub_region (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null
);

create table programme_objective (
    programme_id uuid not null references programme (id),
    objective    uuid not null references objective (id),
    primary key (programme_id, objective)
);
create index programme_objective_by_objective on programme_objective (objective);
