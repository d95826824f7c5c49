-- What projects have cost, payment by payment; nothing of it is changed.
create table project_actual (
    id             uuid          primary key,
    project        uuid          not null references project (id),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    stream         text          not null check (length(stream) between 1 and 50),
    amount         numeric(14,2) not null check (amount <> 0),
    spent_on       date          not null,
    reference      text          not null check (length(reference) between 1 and 100),
    description    text          check (length(description) <= 500),
    constraint project_spent_in_its_year check (
        spent_on >= make_date(left(financial_year, 4)::int, 4, 1)
        and spent_on < make_date(left(financial_year, 4)::int + 1, 4, 1))
);
create index project_actual_by_project on project_actual (project, id);

-- The sums of that by source and year, and of all of it.
create table project_spending (
    project        uuid          not null references project (id),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    stream         text          not null check (length(stream) between 1 and 50),
    amount         numeric(14,2) not null check (amount >= 0),
    primary key (project, financial_year, stream)
);
create index project_spending_by_year on project_spending (financial_year, project);
alter table project add column spent_in_all numeric(18,2) not null default 0 check (spent_in_all >= 0);
