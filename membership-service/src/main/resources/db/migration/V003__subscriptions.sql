-- What each organisation is asked to pay for a year, its invoice, and what came in.

create table subscription (
    id                uuid primary key,
    version           bigint         not null,
    organisation      uuid           not null references organisation (id),
    organisation_type text           not null references organisation_type (code),
    sub_region        text           not null references sub_region (code),
    financial_year    text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    rate_card         uuid           not null references rate_card (id),
    class_name        text           not null,
    joined_on         date           not null,
    amount            numeric(14, 2) not null check (amount >= 0),
    vat_rate          numeric(4, 2)  not null check (vat_rate >= 0),
    status            text           not null
        check (status in ('INVITED', 'AGREED', 'INVOICED', 'PART_PAID', 'PAID', 'DECLINED', 'WITHDRAWN')),
    invoice_number    text unique,
    invoice_issued_on date,
    invoice_due_on    date,
    invoice_amount    numeric(14, 2),
    invoice_vat       numeric(14, 2),
    paid              numeric(14, 2) not null check (paid >= 0),
    -- an invoice is there as a whole or not at all
    check (num_nulls(invoice_number, invoice_issued_on, invoice_due_on, invoice_amount, invoice_vat) in (0, 5)),
    check (invoice_due_on >= invoice_issued_on),
    check (invoice_amount >= amount and invoice_amount = amount + invoice_vat),
    check (invoice_number is null or invoice_number like financial_year || '/%'),
    -- the status says what invoice and payments say
    check (status not in ('INVITED', 'AGREED', 'DECLINED') or invoice_number is null),
    check (status not in ('INVOICED', 'PART_PAID', 'PAID') or invoice_number is not null),
    check (invoice_number is not null or paid = 0),
    check (status <> 'INVOICED' or paid = 0),
    check (status <> 'PART_PAID' or (paid > 0 and paid < invoice_amount)),
    check (status <> 'PAID' or paid >= invoice_amount)
);
create unique index one_live_subscription on subscription (organisation, financial_year)
    where status in ('INVITED', 'AGREED', 'INVOICED', 'PART_PAID', 'PAID');
create index subscription_by_year on subscription (financial_year, id);
create index subscription_by_organisation on subscription (organisation, financial_year, id);

create function issued_invoice_stays() returns trigger language plpgsql as $$
begin
    if (new.invoice_number, new.invoice_issued_on, new.invoice_due_on, new.invoice_amount, new.invoice_vat)
        is distinct from
       (old.invoice_number, old.invoice_issued_on, old.invoice_due_on, old.invoice_amount, old.invoice_vat) then
        raise exception 'an issued invoice is never edited' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger issued_invoice_stays before update on subscription
    for each row when (old.invoice_number is not null) execute function issued_invoice_stays();
create trigger issued_invoice_is_never_deleted before delete on subscription
    for each row when (old.invoice_number is not null) execute function append_only();

-- The last invoice number of each year; the row is locked until the invoice is committed, so that none is skipped.
create table invoice_number (
    financial_year text primary key,
    last_number    integer not null check (last_number > 0)
);

create table payment (
    id             uuid primary key,
    version        bigint         not null,
    subscription   uuid           not null references subscription (id),
    organisation   uuid           not null references organisation (id),
    financial_year text           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    received_on    date           not null,
    method         text           not null check (method in ('BANK_TRANSFER', 'CARD', 'CHEQUE', 'OTHER')),
    reference      text           not null check (length(reference) between 1 and 100)
);
create index payment_of_subscription on payment (subscription, received_on, id);
create trigger payment_append_only before update or delete on payment
    for each row execute function append_only();
