-- A credit note takes back part of an invoice, or all of it; the invoice itself stays as it was issued.
create table credit_note (
    id             uuid primary key,
    version        bigint         not null,
    subscription   uuid           not null references subscription (id),
    organisation   uuid           not null references organisation (id),
    financial_year text           not null,
    number         text           not null unique,
    invoice        text           not null references subscription (invoice_number),
    issued_on      date           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    vat            numeric(14, 2) not null check (vat between 0 and amount),
    reason         text           not null check (length(reason) between 1 and 2000),
    check (number like financial_year || '/CN%')
);
create index credit_note_of_subscription on credit_note (subscription, issued_on, id);
create trigger credit_note_append_only before update or delete on credit_note
    for each row execute function append_only();

alter table subscription add column credited numeric(14, 2) not null default 0;
alter table subscription add constraint no_more_is_credited_than_was_invoiced
    check (credited = 0 or (credited > 0 and invoice_amount is not null and credited <= invoice_amount));

-- what is asked is now the invoice less what was credited
alter table subscription drop constraint subscription_check8;
alter table subscription drop constraint subscription_check9;
alter table subscription add constraint part_paid_means_that_something_is_left
    check (status <> 'PART_PAID' or (paid > 0 and paid < invoice_amount - credited));
alter table subscription add constraint paid_means_that_nothing_is_left
    check (status <> 'PAID' or paid >= invoice_amount - credited);
-- the debt of a lapsed member may be written off by a credit note, which does not make it a member again
alter table subscription drop constraint only_an_unpaid_invoice_lapses;
alter table subscription add constraint only_an_invoice_lapses
    check (status <> 'LAPSED' or invoice_number is not null);

-- one counter for each series of documents in a year
alter table invoice_number rename to document_number;
alter table document_number add column series text not null default 'INVOICE'
    check (series in ('INVOICE', 'CREDIT_NOTE'));
alter table document_number alter column series drop default;
alter table document_number drop constraint invoice_number_pkey;
alter table document_number add primary key (series, financial_year);

-- What has made an invoice smaller or settled it, by the day from which it counts: for everything asked as at a day.
create view settlement as
    select subscription, received_on as settled_on, amount, 'PAYMENT' as kind from payment
    union all
    select subscription, issued_on, amount, 'CREDIT_NOTE' from credit_note;
