-- What was told, and the facts that follow from it, in a schema of their own: a rebuild makes it anew beside the one that
-- reports read, and then takes its place.
create schema read_model;

drop trigger known_state_is_true_from on known_state;
drop index known_state_by_year;
alter table known_state drop column financial_year;
alter table known_state set schema read_model;

drop table state_as_at;
drop table running_total;
drop function states_are_known, take_steps, take_step, made_on, has_other_steps, running_totals, true_since, step_made_on,
    items_of, name_of, pounds;

-- Which tables of facts are filled, each by which edition of the service's rules for it. What is not is filled when the
-- service starts.
create table read_model.filled_table (
    name    text    primary key,
    edition integer not null
);

-- Dated facts. Each row is one fact with its two times: the days on which it is true, from the first until the day after the
-- last, and the instants as of which that is known. So the present is read like any other moment, and a sum is a query.
create table read_model.organisation (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    name         text        not null,
    type         text        not null,
    sub_region   text,
    active_from  date,
    active_until date
);
create index organisation_of_record on read_model.organisation (record);
create index organisation_at on read_model.organisation (known_until, true_until);

create table read_model.organisation_type (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    code        text        not null,
    council     boolean     not null
);
create index organisation_type_of_record on read_model.organisation_type (record);

create table read_model.sub_region (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    code        text        not null,
    name        text        not null
);
create index sub_region_of_record on read_model.sub_region (record);
create index sub_region_at on read_model.sub_region (code, known_until, true_until);

create table read_model.subscription (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    financial_year text           not null,
    class_name     text           not null,
    sub_region     text           not null,
    live           boolean        not null,
    in_force       boolean        not null,
    amount         numeric(20, 2) not null,
    invoiced       numeric(20, 2) not null,
    received       numeric(20, 2) not null,
    vat_amount     numeric(20, 2) not null,
    vat_invoiced   numeric(20, 2) not null,
    vat_received   numeric(20, 2) not null,
    credit         numeric(20, 2) not null
);
create index subscription_of_record on read_model.subscription (record);
create index subscription_at on read_model.subscription (financial_year, known_until, true_until);

create table read_model.credit (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    financial_year text           not null,
    held           numeric(20, 2) not null
);
create index credit_of_record on read_model.credit (record);
create index credit_at on read_model.credit (financial_year, known_until, true_until);

create table read_model.fund_source (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    kind           text           not null,
    financial_year text           not null,
    amount         numeric(20, 2) not null,
    programme      text
);
create index fund_source_of_record on read_model.fund_source (record);
create index fund_source_at on read_model.fund_source (financial_year, known_until, true_until);

create table read_model.receipt (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    source_kind    text,
    financial_year text,
    programme      text,
    amount         numeric(20, 2) not null,
    reversed       boolean        not null
);
create index receipt_of_record on read_model.receipt (record);
create index receipt_at on read_model.receipt (financial_year, known_until, true_until);

create table read_model.programme_year (
    record             uuid           not null,
    true_from          date           not null,
    true_until         date           not null check (true_until > true_from),
    known_from         timestamptz    not null,
    known_until        timestamptz    not null check (known_until > known_from),
    programme          uuid           not null,
    code               text           not null,
    name               text           not null,
    financial_year     text           not null,
    core_budget        numeric(20, 2) not null,
    added_value_budget numeric(20, 2) not null,
    has_activities     boolean        not null
);
create index programme_year_of_record on read_model.programme_year (record);
create index programme_year_at on read_model.programme_year (financial_year, known_until, true_until);

create table read_model.activity_year (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    programme      uuid           not null,
    code           text           not null,
    name           text           not null,
    place          integer        not null,
    activity       uuid           not null,
    title          text           not null,
    kind           text           not null,
    overhead       boolean        not null,
    financial_year text           not null,
    budget         numeric(20, 2) not null,
    cost_alone     numeric(20, 2),
    councils       integer        not null,
    saving         numeric(20, 2) not null
);
create index activity_year_of_record on read_model.activity_year (record);
create index activity_year_at on read_model.activity_year (financial_year, known_until, true_until);
