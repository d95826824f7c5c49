-- A fund and what its sources are expected to bring in each financial year.
create table fund (
    id                  uuid    primary key,
    version             bigint  not null,
    code                text    not null constraint fund_code_is_unique unique,
    name                text    not null check (length(name) between 1 and 200),
    purpose             text    not null check (length(purpose) between 1 and 2000),
    accountable_body    text    check (length(accountable_body) <= 200),
    conditions          text    check (length(conditions) <= 4000),
    takes_subscriptions boolean not null
);
-- the income from subscriptions has one home
create unique index one_fund_takes_subscriptions on fund (takes_subscriptions) where takes_subscriptions;

create table fund_source (
    fund           uuid           not null references fund (id),
    position       integer        not null check (position >= 0),
    id             uuid           not null unique,
    kind           text           not null check (kind in ('GRANT', 'SUBSCRIPTIONS', 'OTHER')),
    name           text           not null check (length(name) between 1 and 200),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14, 2) not null check (amount >= 0),
    programme      text           check (length(programme) between 1 and 40),
    primary key (fund, position),
    unique (fund, id)
);
create index fund_source_by_year on fund_source (fund, financial_year, id);
-- a payment finds at most one source to be counted under
create unique index one_subscriptions_source_a_year on fund_source (fund, financial_year) where kind = 'SUBSCRIPTIONS';
