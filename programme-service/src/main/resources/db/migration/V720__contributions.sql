-- What sorts of things organisations give without money: data of the partnership, not of the program.
create table contribution_kind (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

-- What organisations give to programmes without money. An activity may leave its programme's plan while what was given to
-- it stays, so nothing holds it here. A contribution stays with the organisation that gave it, whoever follows that.
create table contribution (
    id             uuid          primary key,
    version        bigint        not null,
    organisation   uuid          not null,
    programme      uuid          not null references programme (id),
    activity       uuid,
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    kind           text          not null references contribution_kind (code),
    quantity       integer       not null check (quantity between 1 and 1000000),
    unit           text          not null check (unit in ('HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'ITEMS')),
    worth          numeric(14,2) not null check (worth > 0),
    valued_how     text          not null check (length(valued_how) between 1 and 1000),
    given_from     date          not null,
    given_until    date          not null,
    evidence       text          not null check (length(evidence) between 1 and 2000),
    status         text          not null check (status in ('STATED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
    stated_by      text          not null,
    confirmed_on   date,
    ended_because  text          check (length(ended_because) between 1 and 2000),
    constraint given_from_then_until check (given_from <= given_until),
    constraint given_in_its_year check (
        given_from >= make_date(left(financial_year, 4)::int, 4, 1)
        and given_until < make_date(left(financial_year, 4)::int + 1, 4, 1)),
    constraint a_confirmed_contribution_says_when check (status <> 'CONFIRMED' or confirmed_on is not null),
    constraint a_contribution_ends_for_a_reason check ((status in ('REJECTED', 'WITHDRAWN')) = (ended_because is not null))
);
create index contribution_by_day on contribution (given_from, id);
create index contribution_of_organisation on contribution (organisation, given_from, id);
create index contribution_of_programme on contribution (programme, given_from, id);
create index contribution_of_activity on contribution (activity, given_from, id) where activity is not null;
create index contribution_of_kind on contribution (kind, given_from, id);
create index contribution_by_status on contribution (status, given_from, id);
-- the list of a year, and what counts in it
create index contribution_of_year on contribution (financial_year, given_from, id);
