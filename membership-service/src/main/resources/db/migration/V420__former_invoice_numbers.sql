-- The numbers that invoices had in the books kept before, so that payments that name them find their invoice.
create table former_invoice_number (
    id           uuid primary key,
    version      bigint not null,
    subscription uuid   not null references subscription (id),
    number       text   not null check (length(number) between 1 and 50),
    -- its letters and digits in capitals, however it is written
    lookup       text   not null check (length(lookup) between 1 and 50),
    unique (lookup, subscription)
);
create index former_invoice_number_of_subscription on former_invoice_number (subscription, number, id);
create trigger former_invoice_number_append_only before update or delete on former_invoice_number
    for each row execute function append_only();
