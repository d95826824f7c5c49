-- What activities have cost, payment by payment. Rows are added and never changed; activity_spending has their sums.
create table activity_actual (
    id             uuid          primary key,
    activity_id    uuid          not null references activity (id),
    financial_year text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    stream         text          not null check (length(stream) between 1 and 50),
    amount         numeric(14,2) not null check (amount <> 0),
    spent_on       date          not null,
    reference      text          not null check (length(reference) between 1 and 100),
    description    text          check (length(description) <= 500),
    constraint spent_in_its_year check (
        spent_on >= make_date(left(financial_year, 4)::int, 4, 1)
        and spent_on < make_date(left(financial_year, 4)::int + 1, 4, 1))
);
create index activity_actual_by_activity on activity_actual (activity_id, id);

-- What the plan of the whole region is added up from, year by year.
create index programme_funding_source_by_year on programme_funding_source (financial_year);
create index activity_budget_by_year on activity_budget (financial_year);
create index activity_spending_by_year on activity_spending (financial_year);
create index programme_by_term on programme (ends_on, starts_on);
