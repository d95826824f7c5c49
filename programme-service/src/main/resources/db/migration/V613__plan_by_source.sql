-- The streams of money, as funding tells of them.
create table funding_stream (
    id         uuid    primary key,
    version    bigint  not null,
    code       text    not null check (length(code) between 1 and 50),
    name       text    not null check (length(name) between 1 and 100),
    restricted boolean not null
);

-- A programme's money is told by stream. CORE and ADDED_VALUE are two of them, so what was stored stays as it was.
alter table programme_funding_source rename column kind to stream;
alter table programme_funding_source
    drop constraint programme_funding_source_kind_check,
    add constraint programme_funding_source_stream_check check (length(stream) between 1 and 50);

-- So are the budgets of activities. Nobody knows from which stream the ones before this came: they are not split yet.
alter table activity_budget
    add column stream   text not null default 'UNSPLIT' check (length(stream) between 1 and 50),
    add column forecast numeric(14,2) check (forecast >= 0),
    drop constraint activity_budget_pkey,
    add primary key (activity_id, financial_year, stream);
alter table activity_budget alter column stream drop default;

-- What activities have cost so far, by source: the sums of their actuals.
create table activity_spending (
    activity_id    uuid          not null references activity (id),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    stream         text          not null check (length(stream) between 1 and 50),
    amount         numeric(14,2) not null check (amount >= 0),
    primary key (activity_id, financial_year, stream)
);
