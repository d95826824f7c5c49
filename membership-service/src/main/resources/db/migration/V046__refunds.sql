-- Credit that was given back. What a subscription has paid is what came in less what was given back.
create table refund (
    id             uuid primary key,
    version        bigint         not null,
    subscription   uuid           not null references subscription (id),
    organisation   uuid           not null references organisation (id),
    financial_year text           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    refunded_on    date           not null,
    method         text           not null check (method in ('BANK_TRANSFER', 'CARD', 'CHEQUE', 'OTHER')),
    reference      text           not null check (length(reference) between 1 and 100),
    reason         text           not null check (length(reason) between 1 and 2000)
);
create index refund_of_subscription on refund (subscription, refunded_on, id);
create trigger refund_append_only before update or delete on refund
    for each row execute function append_only();

drop view settlement;
create view settlement as
    select subscription, received_on as settled_on, amount, 'PAYMENT' as kind from payment
    union all
    select subscription, issued_on, amount, 'CREDIT_NOTE' from credit_note
    union all
    select subscription, refunded_on, -amount, 'REFUND' from refund;
