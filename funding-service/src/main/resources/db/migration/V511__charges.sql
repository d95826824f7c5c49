-- What the accountable body takes for its work: an account of each year, for the whole region.
alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check
    check (kind in ('SOURCE', 'UNALLOCATED', 'ALLOCATED', 'COMMITTED', 'PAID', 'CHARGED'));
alter table ledger_account add constraint charged_for_the_whole_region
    check (kind <> 'CHARGED' or part is null or part = 'REGIONAL');
-- what each part of the region holds of a year, whatever awards there are
create index ledger_account_of_year on ledger_account (fund, financial_year) where award is null and part is not null;

-- What a year's charge is worked out from: a share of what came in, or an amount.
create table charge_rate (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null references fund (id),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    share          numeric(5, 2)  check (share > 0 and share <= 100),
    amount         numeric(14, 2) check (amount > 0),
    set_by         text           not null,
    constraint one_charge_rate_a_year unique (fund, financial_year),
    constraint share_or_amount check ((share is null) <> (amount is null))
);

-- Charges as they were posted. Each stands in the ledger too, in the same transaction.
create table charge (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null,
    financial_year text           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    effective_on   date           not null,
    reversed       boolean        not null,
    foreign key (fund, financial_year) references charge_rate (fund, financial_year)
);
create index charge_by_day on charge (fund, effective_on, id);

-- what came in for a year is added up over its receipts and refunds
create index receipt_of_year on receipt (fund, financial_year);
create index refund_of_year on refund (fund, financial_year);
