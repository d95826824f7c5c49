-- How pump-priming declines from year to year.
create table taper_plan (
    id      uuid   primary key,
    version bigint not null,
    fund    uuid   not null references fund (id),
    name    text   not null check (length(name) between 1 and 200)
);
create index taper_plan_by_name on taper_plan (fund, name, id);

create table taper_plan_year (
    plan           uuid           not null references taper_plan (id),
    position       integer        not null check (position >= 0),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    cost           numeric(14, 2) not null check (cost > 0),
    pump_priming   numeric(14, 2) not null check (pump_priming between 0 and cost),
    primary key (plan, position),
    unique (plan, financial_year)
);
