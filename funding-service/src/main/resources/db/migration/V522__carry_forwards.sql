-- Decisions to carry what a part of the region did not commit of a year into the next. The ledger holds the movement.
create table carry_forward (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null references fund (id),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    part           text           not null check (length(part) between 1 and 50),
    amount         numeric(20, 2) not null check (amount > 0),
    decided_on     date           not null,
    reason         text           not null check (length(reason) between 1 and 1000),
    reference      text           not null check (length(reference) between 1 and 500),
    -- what a year did not commit is known on its last day
    check (decided_on >= make_date(left(financial_year, 4)::int + 1, 3, 31))
);
create index carry_forward_by_day on carry_forward (fund, decided_on, id);
