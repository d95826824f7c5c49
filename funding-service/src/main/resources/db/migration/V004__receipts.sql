-- Money that came in. Each receipt stands in the ledger too, in the same transaction.
create table receipt (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null references fund (id),
    source         uuid,
    source_kind    text           not null check (source_kind in ('GRANT', 'SUBSCRIPTIONS', 'OTHER')),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    programme      text,
    amount         numeric(14, 2) not null check (amount > 0),
    received_on    date           not null,
    effective_on   date           not null,
    reference      text           check (length(reference) <= 200),
    organisation   uuid,
    payment        uuid           constraint payment_is_credited_once unique,
    reversed       boolean        not null,
    foreign key (fund, source) references fund_source (fund, id),
    -- only a payment may be without a source
    check (source is not null or payment is not null)
);
create index receipt_by_day on receipt (fund, received_on, id);

-- Subscription payments that came while no fund was marked to take them.
create table waiting_payment (
    seq            bigint generated always as identity primary key,
    payment        uuid           not null unique,
    organisation   uuid           not null,
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14, 2) not null check (amount > 0),
    received_on    date           not null,
    effective_on   date           not null,
    reference      text
);
