-- What programme tells of objectives: where and for which year each stands as achieved. The newest version says all of it.
create table known_objective (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null check (length(code) between 1 and 30),
    name    text   not null
);

create table objective_achieved (
    objective      uuid not null references known_objective (id),
    sub_region     text not null,
    financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    achieved_on    date not null,
    evidence       text not null,
    primary key (objective, financial_year, sub_region)
);
