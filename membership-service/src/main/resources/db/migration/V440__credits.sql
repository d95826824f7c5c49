-- Money of an organisation that came in for a subscription without an invoice to pay. What came in never changes; what of it
-- was moved to invoices or given back is counted beside it.
create table credit (
    id             uuid primary key,
    version        bigint         not null,
    organisation   uuid           not null references organisation (id),
    subscription   uuid           not null references subscription (id),
    financial_year text           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    received_on    date           not null,
    method         text           not null check (method in ('BANK_TRANSFER', 'CARD', 'CHEQUE', 'OTHER')),
    reference      text           not null check (length(reference) between 1 and 100),
    moved          numeric(14, 2) not null check (moved >= 0),
    refunded       numeric(14, 2) not null check (refunded >= 0),
    check (moved + refunded <= amount)
);
create index credit_of_organisation on credit (organisation, id);
create index credit_of_subscription on credit (subscription, received_on);
create index credit_of_year on credit (financial_year, id);
create trigger credit_is_never_deleted before delete on credit for each row execute function append_only();
create trigger what_came_in_stays before update on credit for each row
    when ((new.organisation, new.subscription, new.amount, new.received_on, new.method, new.reference)
        is distinct from (old.organisation, old.subscription, old.amount, old.received_on, old.method, old.reference))
    execute function append_only();
