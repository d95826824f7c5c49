-- What membership gave back of subscriptions. It leaves the fund that the money had come into, once and as soon as that
-- fund covers it; until then it waits here.
create table refund (
    seq            bigint generated always as identity primary key,
    id             uuid           not null constraint refund_is_kept_once unique,
    organisation   uuid           not null,
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14, 2) not null check (amount > 0),
    effective_on   date           not null,
    reference      text           check (length(reference) <= 200),
    fund           uuid           references fund (id)
);
create index waiting_refund on refund (seq) where fund is null;
-- a refund finds the fund that took the payments of its member
create index receipt_of_payment on receipt (organisation, financial_year, id) where payment is not null;
