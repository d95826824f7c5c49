-- A line of a bank statement may be kept as credit too.
alter table bank_statement_line alter column payment drop not null;
alter table bank_statement_line add column credit uuid unique references credit (id) deferrable initially deferred;
alter table bank_statement_line add constraint a_line_is_a_payment_or_a_credit check (num_nonnulls(payment, credit) = 1);

-- Lines that look like a payment that was recorded otherwise, until a person decides whether they are the same.
create table possible_duplicate (
    id                uuid primary key,
    version           bigint         not null,
    statement         uuid           not null,
    fingerprint       text           not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
    subscription      uuid           not null references subscription (id),
    invoice           text           not null,
    amount            numeric(14, 2) not null check (amount > 0),
    received_on       date           not null,
    method            text           not null check (method in ('BANK_TRANSFER', 'CARD', 'CHEQUE', 'OTHER')),
    reference         text           not null check (length(reference) between 1 and 100),
    resembles         uuid           not null,
    resembled_kept_as text           not null check (resembled_kept_as in ('PAYMENT', 'CREDIT')),
    state             text           not null check (state in ('WAITING', 'DUPLICATE', 'PAYMENT')),
    became            uuid,
    check ((state = 'WAITING') = (became is null))
);
create index possible_duplicate_by_state on possible_duplicate (state, id);
create index possible_duplicate_of_statement on possible_duplicate (statement, id);
create trigger possible_duplicate_is_never_deleted before delete on possible_duplicate
    for each row execute function append_only();
create trigger what_was_decided_stays before update on possible_duplicate for each row
    when (old.state <> 'WAITING') execute function append_only();
